import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { sampleIntention } from '../test/sample-intention.ts';
import { commissioningIntentionSchema, intentionProgressSchema, placePrioritySchema } from './schema.ts';

describe('placePrioritySchema', () => {
  it('takes a numbered priority with its group', () => {
    const priority = { id: 'send', number: 3, title: 'SEND', groupBodyId: 'send-executive-board' };
    expect(checkWith(placePrioritySchema, priority)).toEqual({ ok: true, value: priority });
  });

  it('refuses a number below 1', () => {
    const priority = { id: 'send', number: 0, title: 'SEND', groupBodyId: 'send-executive-board' };
    expect(checkWith(placePrioritySchema, priority)).toMatchObject({
      ok: false,
      issues: [{ code: 'OUT_OF_RANGE', path: 'number' }],
    });
  });
});

describe('commissioningIntentionSchema', () => {
  it('wants the mark of a commitment as true or false, never as an asterisk', () => {
    const intention = { ...sampleIntention(), servesCommitment: '*' };
    expect(checkWith(commissioningIntentionSchema, intention)).toMatchObject({
      ok: false,
      issues: [{ code: 'WRONG_TYPE', path: 'servesCommitment' }],
    });
  });

  it('takes one of which the document says all, and refuses one that ends before it starts', () => {
    const whole = sampleIntention({ stage: 'review', level: 'individual', startDate: '2024-01-01' });
    expect(checkWith(commissioningIntentionSchema, whole)).toEqual({ ok: true, value: whole });
    expect(checkWith(commissioningIntentionSchema, { ...whole, endDate: '2023-12-31' })).toMatchObject({
      issues: [{ code: 'ENDS_BEFORE_IT_STARTS', path: 'endDate' }],
    });
    const sameDay = { ...whole, endDate: '2024-01-01' };
    expect(checkWith(commissioningIntentionSchema, sameDay)).toMatchObject({ ok: true });
    expect(checkWith(commissioningIntentionSchema, { ...whole, stage: 'waiting' })).toMatchObject({
      issues: [{ path: 'stage' }],
    });
  });
});

describe('intentionProgressSchema', () => {
  it('takes what was intended and of which nothing is told', () => {
    const progress = {
      id: 'progress-1',
      intentionId: null,
      theme: null,
      intended: 'Review the equipment panel',
      done: null,
      asAtDate: null,
      asAtLabel: null,
      source: { sourceId: 'strategy', place: 'Section 3' },
    };
    expect(checkWith(intentionProgressSchema, progress)).toEqual({ ok: true, value: progress });
  });
});

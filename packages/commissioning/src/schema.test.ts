import { checkWith } from '@golden-thread/outcomes/schema';
import { describe, expect, it } from 'vitest';
import { commissioningIntentionSchema, placePrioritySchema } from './schema.ts';

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
    const intention = {
      id: 'intention-1-1',
      ref: '1.1',
      title: 'Share information',
      priorityId: 'best-start-in-life',
      servesCommitment: '*',
      source: { sourceId: 'strategy', place: 'Section 5' },
    };
    expect(checkWith(commissioningIntentionSchema, intention)).toMatchObject({
      ok: false,
      issues: [{ code: 'WRONG_TYPE', path: 'servesCommitment' }],
    });
  });
});

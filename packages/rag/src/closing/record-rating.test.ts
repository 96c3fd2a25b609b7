import { describe, expect, it } from 'vitest';
import { accepted, approved, complete, open, submitted } from '../../test/sample-closing.ts';
import { refusalToRecordRating } from './record-rating.ts';

describe('recording a rating', () => {
  it('needs no reason where it is what the rules give', () => {
    const proposed = { rating: 'green', computed: 'green', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [])).toBeNull();
  });

  it('needs a reason where the rules give another, and blanks are none', () => {
    const proposed = { rating: 'green', computed: 'amber', reason: '  ' } as const;
    expect(refusalToRecordRating(proposed, open, [])?.code).toBe('justification-required');
    expect(refusalToRecordRating({ ...proposed, reason: 'Agreed to run on.' }, open, [])).toBeNull();
  });

  it('needs a reason where the rules give no colour', () => {
    const proposed = { rating: 'green', computed: 'unknown', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [])?.message).toContain('give no colour');
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [submitted, 'evidence-accepted'],
    [accepted, 'closed'],
  ] as const)(
    'as blue is refused before the board has approved, naming the next step',
    (facts, missingStep) => {
      const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
      expect(refusalToRecordRating(proposed, facts, [])).toMatchObject({ code: 'step-missing', missingStep });
    },
  );

  it('as blue is refused while a measure is observed short, even once approved', () => {
    const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
    const measures = [{ indicatorId: 'quality-of-plans', status: 'on-track' as const }];
    expect(refusalToRecordRating(proposed, approved, measures)?.code).toBe('measure-not-achieved');
  });

  it('as blue is open once approved', () => {
    const proposed = { rating: 'blue', computed: 'blue', reason: '' } as const;
    expect(refusalToRecordRating(proposed, approved, [])).toBeNull();
  });
});

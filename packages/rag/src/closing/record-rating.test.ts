import { describe, expect, it } from 'vitest';
import { accepted, approved, complete, open, submitted } from '../../test/sample-closing.ts';
import type { BlueNeeds } from '../scheme.ts';
import { bragGrey, rag } from '../standard-schemes.ts';
import { refusalToRecordRating } from './record-rating.ts';

describe('recording a rating', () => {
  it('needs no reason where it is what the rules give', () => {
    const proposed = { rating: 'green', computed: 'green', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [], bragGrey)).toBeNull();
  });

  it('needs a reason where the rules give another, and blanks are none', () => {
    const proposed = { rating: 'green', computed: 'amber', reason: '  ' } as const;
    expect(refusalToRecordRating(proposed, open, [], bragGrey)?.code).toBe('justification-required');
    expect(
      refusalToRecordRating({ ...proposed, reason: 'Agreed to run on.' }, open, [], bragGrey),
    ).toBeNull();
  });

  it('needs a reason where the rules give no colour', () => {
    const proposed = { rating: 'green', computed: 'unknown', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [], bragGrey)?.message).toContain('give no colour');
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [submitted, 'evidence-accepted'],
    [accepted, 'closed'],
    [{ ...submitted, panel: false }, 'closed'],
  ] as const)(
    'as blue is refused before the board has approved, naming the next step',
    (facts, missingStep) => {
      const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
      expect(refusalToRecordRating(proposed, facts, [], bragGrey)).toMatchObject({
        code: 'step-missing',
        missingStep,
      });
    },
  );

  it('as blue is refused while a measure is observed short, even once approved', () => {
    const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
    const measures = [{ indicatorId: 'quality-of-plans', status: 'on-track' as const }];
    expect(refusalToRecordRating(proposed, approved, measures, bragGrey)?.code).toBe('measure-not-achieved');
  });

  it.each(['red', 'amber', 'green', 'grey'] as const)(
    'as %s is refused once the board has closed the action, whatever the reason, until it is opened again',
    (rating) => {
      const proposed = { rating, computed: 'blue', reason: 'I see it otherwise.' } as const;
      expect(refusalToRecordRating(proposed, approved, [], bragGrey)).toMatchObject({
        code: 'step-missing',
        missingStep: 'open',
        whatToDo: 'To open it again, record progress that says it is not complete.',
      });
      expect(refusalToRecordRating(proposed, open, [], bragGrey)).toBeNull();
    },
  );

  it('once closed is still free for what the rules give, and for what closing gives in a scheme without blue', () => {
    const fallenShort = { rating: 'amber', computed: 'amber', reason: '' } as const;
    expect(refusalToRecordRating(fallenShort, approved, [], bragGrey)).toBeNull();
    const closed = { rating: 'green', computed: 'amber', reason: 'As the board closed it.' } as const;
    expect(refusalToRecordRating(closed, approved, [], rag)).toBeNull();
    expect(refusalToRecordRating({ ...closed, rating: 'red' }, approved, [], rag)?.missingStep).toBe('open');
  });

  it('as blue is open once approved', () => {
    const proposed = { rating: 'blue', computed: 'blue', reason: '' } as const;
    expect(refusalToRecordRating(proposed, approved, [], bragGrey)).toBeNull();
  });

  it('as blue needs a reason all the same where the rules do not give it', () => {
    const proposed = { rating: 'blue', computed: 'green', reason: '' } as const;
    expect(refusalToRecordRating(proposed, approved, [], bragGrey)?.code).toBe('justification-required');
  });

  it('as blue comes with completion where the scheme asks for no approval', () => {
    const proposed = { rating: 'blue', computed: 'blue', reason: '' } as const;
    const short = [{ indicatorId: 'quality-of-plans', status: 'off-track' as const }];
    const asking = (blueNeeds: BlueNeeds) => ({ ...bragGrey, blueNeeds });
    expect(refusalToRecordRating(proposed, open, [], asking('completion'))?.missingStep).toBe('complete');
    expect(refusalToRecordRating(proposed, complete, short, asking('completion'))).toBeNull();
    expect(refusalToRecordRating(proposed, open, [], asking('measures'))?.missingStep).toBe('complete');
    expect(refusalToRecordRating(proposed, complete, [], asking('measures'))).toBeNull();
    expect(refusalToRecordRating(proposed, complete, short, asking('measures'))?.code).toBe(
      'measure-not-achieved',
    );
  });

  it('as blue needs the approval but not the measures where the scheme says so', () => {
    const proposed = { rating: 'blue', computed: 'blue', reason: '' } as const;
    const short = [{ indicatorId: 'quality-of-plans', status: 'off-track' as const }];
    const scheme = { ...bragGrey, blueNeeds: 'approval' as const };
    expect(refusalToRecordRating(proposed, accepted, short, scheme)?.missingStep).toBe('closed');
    expect(refusalToRecordRating(proposed, approved, short, scheme)).toBeNull();
  });
});

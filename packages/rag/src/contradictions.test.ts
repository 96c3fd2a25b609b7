import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyRating, days } from '../test/arbitrary-facts.ts';
import { factsWith, onTrackFacts } from '../test/sample-facts.ts';
import { bragGrey } from './brag-grey.ts';
import { contradictions } from './contradictions.ts';
import { rate } from './rate.ts';

const approved = [{ bodyId: 'board', date: '2022-07-20' }];
const kinds = (...args: Parameters<typeof contradictions>) => contradictions(...args).map(({ kind }) => kind);

describe('contradictions of a recorded green', () => {
  it('is found once the deadline has passed with no completion recorded', () => {
    expect(contradictions('green', onTrackFacts, '2022-08-01')).toEqual([
      {
        kind: 'GREEN_AFTER_DEADLINE',
        message:
          'Recorded as on track, but the deadline, 31 July 2022, has passed and no completion is recorded.',
      },
    ]);
  });

  it('is found even where nothing is recorded about progress', () => {
    expect(kinds('green', factsWith({ progress: null }), '2022-08-01')).toEqual(['GREEN_AFTER_DEADLINE']);
  });

  it('is not found on the last day of the deadline', () => {
    expect(kinds('green', onTrackFacts, '2022-07-31')).toEqual([]);
  });

  it('is not found where the plan gives no day', () => {
    expect(kinds('green', factsWith({ deadlineDate: null }), '2030-01-01')).toEqual([]);
  });

  it('is not found where completion is recorded', () => {
    const facts = factsWith({ progress: { status: 'complete', measuresRisk: 'none', timelineRisk: 'none' } });
    expect(kinds('green', facts, '2022-08-01')).toEqual([]);
  });

  it('is not looked for under another colour', () => {
    expect(kinds('amber', onTrackFacts, '2022-08-01')).toEqual([]);
    expect(kinds('unknown', onTrackFacts, '2022-08-01')).toEqual([]);
  });
});

describe('contradictions of a recorded blue', () => {
  it('is found where no approval is recorded', () => {
    expect(kinds('blue', onTrackFacts, '2022-08-01')).toEqual(['BLUE_WITHOUT_APPROVAL']);
  });

  it('is found where a measure is observed short of its target, on track or not', () => {
    const facts = factsWith({
      approvals: approved,
      measures: [
        { indicatorId: 'one', status: 'on-track' },
        { indicatorId: 'two', status: 'off-track', title: 'Second measure' },
        { indicatorId: 'three', status: 'met' },
      ],
    });
    expect(contradictions('blue', facts, '2022-08-01')).toEqual([
      {
        kind: 'BLUE_WITH_MEASURE_NOT_ACHIEVED',
        message: 'Recorded as closed, but not every impact measure is reached: one; Second measure.',
      },
    ]);
  });

  it('is not found for a measure that cannot be told', () => {
    const facts = factsWith({ approvals: approved, measures: [{ indicatorId: 'one', status: 'not-rated' }] });
    expect(kinds('blue', facts, '2022-08-01')).toEqual([]);
  });

  it('finds both at once', () => {
    const facts = factsWith({ measures: [{ indicatorId: 'one', status: 'off-track' }] });
    expect(kinds('blue', facts, '2022-08-01')).toEqual([
      'BLUE_WITHOUT_APPROVAL',
      'BLUE_WITH_MEASURE_NOT_ACHIEVED',
    ]);
  });
});

describe('the laws of contradictions', () => {
  it('a rating the rules give is never contradicted', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, asOf) => {
        expect(contradictions(rate(facts, bragGrey, asOf).rating, facts, asOf)).toEqual([]);
      }),
    );
  });

  it('only a recorded green or blue can be contradicted', () => {
    fc.assert(
      fc.property(anyRating, anyFacts, days, (recorded, facts, asOf) => {
        fc.pre(recorded !== 'green' && recorded !== 'blue');
        expect(contradictions(recorded, facts, asOf)).toEqual([]);
      }),
    );
  });
});

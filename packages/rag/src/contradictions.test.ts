import { Defect } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { factsWith, onTrackFacts } from '../test/sample-facts.ts';
import { bragGrey } from './standard-schemes.ts';
import { contradictions } from './contradictions.ts';

const approved = [{ bodyId: 'board', date: '2022-07-20' }];
const kinds = (...args: Parameters<typeof contradictions>) => contradictions(...args).map(({ kind }) => kind);

describe('contradictions of a recorded green', () => {
  it('is found once the deadline has passed with no completion recorded', () => {
    expect(contradictions('green', onTrackFacts, bragGrey, '2022-08-01')).toEqual([
      {
        kind: 'GREEN_AFTER_DEADLINE',
        message:
          'Recorded as on track, but the deadline, 31 July 2022, has passed and no completion is recorded.',
      },
    ]);
  });

  it('is found even where nothing is recorded about progress', () => {
    expect(kinds('green', factsWith({ progress: null }), bragGrey, '2022-08-01')).toEqual([
      'GREEN_AFTER_DEADLINE',
    ]);
  });

  it('is not found on the last day of the deadline', () => {
    expect(kinds('green', onTrackFacts, bragGrey, '2022-07-31')).toEqual([]);
  });

  it('is not found where the plan gives no day', () => {
    expect(kinds('green', factsWith({ deadlineDate: null }), bragGrey, '2030-01-01')).toEqual([]);
  });

  it('is not found where completion is recorded', () => {
    const facts = factsWith({ progress: { status: 'complete', measuresRisk: 'none', timelineRisk: 'none' } });
    expect(kinds('green', facts, bragGrey, '2022-08-01')).toEqual([]);
  });

  it('is not looked for under another colour', () => {
    expect(kinds('amber', onTrackFacts, bragGrey, '2022-08-01')).toEqual([]);
    expect(kinds('unknown', onTrackFacts, bragGrey, '2022-08-01')).toEqual([]);
  });
});

describe('contradictions of a recorded blue', () => {
  it('is found where no approval is recorded', () => {
    expect(kinds('blue', onTrackFacts, bragGrey, '2022-08-01')).toEqual(['BLUE_WITHOUT_APPROVAL']);
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
    expect(contradictions('blue', facts, bragGrey, '2022-08-01')).toEqual([
      {
        kind: 'BLUE_WITH_MEASURE_NOT_ACHIEVED',
        message: 'Recorded as closed, but not every impact measure is reached: one; Second measure.',
      },
    ]);
  });

  it('is not found for a measure that cannot be told', () => {
    const facts = factsWith({ approvals: approved, measures: [{ indicatorId: 'one', status: 'not-rated' }] });
    expect(kinds('blue', facts, bragGrey, '2022-08-01')).toEqual([]);
  });

  it('finds both at once', () => {
    const facts = factsWith({ measures: [{ indicatorId: 'one', status: 'off-track' }] });
    expect(kinds('blue', facts, bragGrey, '2022-08-01')).toEqual([
      'BLUE_WITHOUT_APPROVAL',
      'BLUE_WITH_MEASURE_NOT_ACHIEVED',
    ]);
  });
});

describe('contradictions in a scheme that asks for less', () => {
  it('is not found in a green after its deadline where a late timeline alone may pass', () => {
    const scheme = { ...bragGrey, amberNeeds: 'measures-and-timeline' as const };
    const judged = (measuresRisk: 'none' | 'risk') =>
      factsWith({ progress: { status: 'in-progress', measuresRisk, timelineRisk: 'none' } });
    expect(kinds('green', judged('none'), scheme, '2022-08-01')).toEqual([]);
    expect(kinds('green', judged('risk'), scheme, '2022-08-01')).toEqual(['GREEN_AFTER_DEADLINE']);
  });

  it.each([
    [undefined, ['BLUE_WITHOUT_APPROVAL', 'BLUE_WITH_MEASURE_NOT_ACHIEVED']],
    ['measures-and-approval', ['BLUE_WITHOUT_APPROVAL', 'BLUE_WITH_MEASURE_NOT_ACHIEVED']],
    ['measures', ['BLUE_WITH_MEASURE_NOT_ACHIEVED']],
    ['approval', ['BLUE_WITHOUT_APPROVAL']],
    ['completion', []],
  ] as const)('where blue needs %s, finds in a blue %j', (blueNeeds, found) => {
    const facts = factsWith({ measures: [{ indicatorId: 'one', status: 'off-track' }] });
    expect(kinds('blue', facts, { ...bragGrey, blueNeeds }, '2022-08-01')).toEqual(found);
  });

  it('refuses a day that is none', () => {
    expect(() => contradictions('green', onTrackFacts, bragGrey, '2022-02-30')).toThrow(Defect);
  });
});

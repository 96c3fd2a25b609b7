import { describe, expect, it } from 'vitest';
import {
  DATA_TO_INSIGHT,
  demandDifferences,
  DIFFERENCE_CAUSES,
  SOCIAL_FINANCE,
  type Convention,
  type DemandDifference,
  type ReturnedEpisode,
} from '../../src/demand/index.ts';

const child: ReturnedEpisode = {
  childId: 'a',
  born: '2010-06-01',
  startDate: '2019-01-10',
  endDate: '2019-05-10',
  place: 'U4',
  provider: 'PR1',
  reason: 'S',
  shortBreak: false,
};
const data = { dataFromDate: '2018-04-01', dataToDate: '2020-03-31' };

/** The differences of some rows; ours are the same rows but for short breaks, unless they are given. */
function between(
  convention: Convention,
  theirs: readonly ReturnedEpisode[],
  ours = theirs.filter(({ shortBreak }) => !shortBreak),
): readonly DemandDifference[] {
  return demandDifferences({ theirs, ours, convention, ...data }).differences;
}

function causes(differences: readonly DemandDifference[]): readonly string[] {
  return [...new Set(differences.map(({ cause }) => cause))];
}

describe('what another model counts otherwise', () => {
  it('is nothing for a child whom both see alike', () => {
    const { counts, differences } = demandDifferences({
      theirs: [child],
      ours: [child],
      convention: SOCIAL_FINANCE,
      ...data,
    });
    expect(differences).toEqual([]);
    expect(counts).toEqual([
      { kind: 'entrants', period: '2018-04-01', what: '5-to-9 fostering', theirs: 1, ours: 1 },
      { kind: 'stock', period: '2019-03-31', what: '5-to-9 fostering', theirs: 1, ours: 1 },
      { kind: 'transitions', period: '2019-04-01', what: '5-to-9 fostering to left', theirs: 1, ours: 1 },
    ]);
  });

  it('is told by count, day, cell, cause and side', () => {
    expect(between(SOCIAL_FINANCE, [{ ...child, shortBreak: true }])).toEqual([
      { kind: 'entrants', period: '2018-04-01', what: '5-to-9 fostering', cause: 'SHORT_BREAK', onlyTheirs: 1, onlyOurs: 0 },
      { kind: 'stock', period: '2019-03-31', what: '5-to-9 fostering', cause: 'SHORT_BREAK', onlyTheirs: 1, onlyOurs: 0 },
      { kind: 'transitions', period: '2019-04-01', what: '5-to-9 fostering to left', cause: 'SHORT_BREAK', onlyTheirs: 1, onlyOurs: 0 },
    ]); // prettier-ignore
  });

  it('adds up over children of one cell and cause', () => {
    const breaks = [child, { ...child, childId: 'b' }].map((each) => ({ ...each, shortBreak: true }));
    expect(between(SOCIAL_FINANCE, breaks).map(({ onlyTheirs }) => onlyTheirs)).toEqual([2, 2, 2]);
  });

  const long = { ...child, endDate: null };
  it.each([
    ['another birth', 'BIRTH_OF_ANOTHER_RETURN', SOCIAL_FINANCE, [child], [{ ...child, born: '2004-06-01' }]],
    ['another return', 'ANOTHER_RETURN_COUNTS', SOCIAL_FINANCE, [child], [{ ...child, place: 'K2' }]],
    [
      'who is told of no more',
      'NOT_TOLD_OF_AGAIN',
      SOCIAL_FINANCE,
      [
        { ...child, endDate: null, born: '2011-01-01', toldUntil: '2019-03-31' },
        { ...child, childId: 'b', toldUntil: '2020-03-31' },
      ],
      undefined,
    ],
    [
      'an end before the beginning',
      'IMPOSSIBLE_DATES',
      SOCIAL_FINANCE,
      [{ ...child, endDate: '2018-06-01' }],
      undefined,
    ],
    [
      'a stay of no night',
      'SAME_DAY_EPISODE',
      DATA_TO_INSIGHT,
      [{ ...child, endDate: child.startDate }],
      undefined,
    ],
    [
      'a move with a change of legal status',
      'LEGAL_CHANGE_JOINED',
      SOCIAL_FINANCE,
      [
        { ...child, endDate: '2019-02-01' },
        { ...child, startDate: '2019-02-01', place: 'K2', reason: 'L' },
      ],
      undefined,
    ],
    ['a code of another type', 'PLACEMENT_CODES', SOCIAL_FINANCE, [{ ...child, place: 'S1' }], undefined],
    [
      'a birthday in between',
      'BIRTHDAY_PASSED_OVER',
      DATA_TO_INSIGHT,
      [{ ...child, endDate: '2020-02-01', born: '2009-05-01' }],
      undefined,
    ],
    ['an 18th birthday', 'AGED_OUT_AT_18', SOCIAL_FINANCE, [{ ...long, born: '2001-03-01' }], undefined],
    // By years of 365.24 days this child is not yet one on the birthday on which the stay begins.
    [
      'a birthday by mean years',
      'AGE_IN_MEAN_YEARS',
      SOCIAL_FINANCE,
      [{ ...child, startDate: '2019-02-01', born: '2018-02-01' }],
      undefined,
    ],
  ] as const)('%s has its one cause', (_name, cause, convention, theirs, ours) => {
    expect(
      causes(
        between(convention, theirs, ours === undefined ? undefined : [...ours.map((each) => ({ ...each }))]),
      ),
    ).toEqual([cause]);
  });

  it('has every cause of the list tried, but the first, above', () => {
    expect(DIFFERENCE_CAUSES.map(({ id }) => id)).toEqual([
      'SHORT_BREAK',
      'BIRTH_OF_ANOTHER_RETURN',
      'ANOTHER_RETURN_COUNTS',
      'NOT_TOLD_OF_AGAIN',
      'IMPOSSIBLE_DATES',
      'SAME_DAY_EPISODE',
      'LEGAL_CHANGE_JOINED',
      'PLACEMENT_CODES',
      'BIRTHDAY_PASSED_OVER',
      'AGE_IN_MEAN_YEARS',
      'AGED_OUT_AT_18',
    ]);
  });

  it('is nothing for who is past every band of theirs', () => {
    expect(between(DATA_TO_INSIGHT, [{ ...child, born: '1985-06-01' }])).toEqual([]);
  });

  it('leaves children without a birth out of both', () => {
    expect(between(DATA_TO_INSIGHT, [{ ...child, born: null }])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { besideYears } from './beside-years.ts';
import { tellBetweenYears } from './between-years.ts';
import { returnEpisodes } from './return-episodes.ts';
import type { ReturnIssue } from './return-issue.ts';
import type { Ssda903Row } from './ssda903-row.ts';
import type { Ssda903Year } from './ssda903-year.ts';

type Given = readonly [
  year: number,
  pseudonym: string,
  DECOM: string,
  more?: Readonly<Record<string, string>>,
];
const plain = { RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };

function columnsOf(given: readonly Given[]) {
  const gathered = returnEpisodes();
  given.forEach(([year, pseudonym, DECOM, more], at) => {
    const values = {
      DEC: null,
      REC: null,
      PL_LOCATION: null,
      PL_LA: null,
      URN: null,
      REASON_PLACE_CHANGE: null,
    };
    const row = { module: 'episodes', year, row: at + 1, pseudonym, birthMonth: null };
    gathered.add({
      ...row,
      values: { ...values, PL_DISTANCE: null, ...plain, DECOM, ...more },
    } as Ssda903Row);
  });
  return gathered.done();
}

function told(...returns: readonly (readonly Given[])[]) {
  const issues: ReturnIssue[] = [];
  tellBetweenYears(
    returns.map(columnsOf),
    (year: Ssda903Year) => `${year}.csv`,
    (issue) => issues.push(issue),
  );
  return issues.map(({ code, rule, file, row, column }) => [code, rule, file, row, column]);
}

const before: readonly Given[] = [
  [2020, 'a', '2019-05-01', { DEC: '2020-06-01', REC: 'X1' }],
  [2020, 'a', '2020-06-01', { RNE: 'P' }],
];

describe('returns that follow each other', () => {
  it('fit where an open episode comes again as it was', () => {
    expect(told(before, [[2021, 'a', '2020-06-01', { RNE: 'P', DEC: '2021-07-01', REC: 'E8' }]])).toEqual([]);
  });

  it('do not where a child is there no more', () => {
    expect(told(before, [[2021, 'b', '2021-06-01']])).toEqual([
      ['OPEN_EPISODE_MISSING', null, '2020.csv', 2, 'DEC'],
    ]);
  });

  it('do not where it began on another day, whatever else differs', () => {
    expect(
      told(before, [
        [2021, 'a', '2020-08-01', { LS: 'V2' }],
        [2021, 'a', '2020-07-01', { LS: 'V2' }],
      ]),
    ).toEqual([['OPEN_EPISODE_DIFFERS', '502', '2021.csv', 2, 'DECOM']]);
  });

  it('do not where its codes are others', () => {
    const other = { RNE: 'L', LS: 'C1', CIN: 'N2', PLACE: 'K2', PLACE_PROVIDER: 'PR4' };
    expect(told(before, [[2021, 'a', '2020-06-01', other]])).toEqual(
      (['RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER'] as const).map((column, at) => [
        'OPEN_EPISODE_DIFFERS',
        `503${'ABCDE'[at] as string}`,
        '2021.csv',
        1,
        column,
      ]),
    );
  });

  it('fit where a placement has a new code since', () => {
    const of = (year: number, PLACE: string): readonly Given[] => [[year, 'a', '2020-06-01', { PLACE }]];
    expect(told(of(2023, 'H5'), of(2024, 'K3'))).toEqual([]);
    expect(told(of(2024, 'Z1'), of(2025, 'Z11'))).toEqual([]);
    expect(told(of(2023, 'H5'), of(2024, 'K2'))).toHaveLength(1);
  });

  it('are not held against each other where a year lies between, or an end is told or half told', () => {
    expect(told(before, [[2022, 'b', '2022-05-01']])).toEqual([]);
    const ended: readonly Given[] = [[2020, 'a', '2020-06-01', { DEC: '2020-07-01', REC: 'E8' }]];
    const half: readonly Given[] = [[2020, 'a', '2020-06-01', { REC: 'E8' }]];
    for (const each of [ended, half]) expect(told(each, [[2021, 'b', '2021-06-01']])).toEqual([]);
    expect(told([], before)).toEqual([]);
  });

  it('fit where neither tells a code', () => {
    const untold = { CIN: null } as unknown as Readonly<Record<string, string>>;
    expect(told([[2020, 'a', '2020-06-01', untold]], [[2021, 'a', '2020-06-01', untold]])).toEqual([]);
    const twice: readonly Given[] = [
      [2020, 'a', '2020-06-01', { PLACE: 'K2' }],
      [2020, 'a', '2020-06-01'],
    ];
    expect(told(twice, [[2021, 'a', '2020-06-01']])).toEqual([]);
  });

  it('may stand in one file, each row with its year', () => {
    expect(told([...before, [2021, 'b', '2021-06-01']])).toEqual([
      ['OPEN_EPISODE_MISSING', null, '2020.csv', 2, 'DEC'],
    ]);
  });

  it('say nothing of a child none of whose episodes has a beginning', () => {
    const issues: ReturnIssue[] = [];
    const beside = besideYears(String, (issue) => issues.push(issue));
    const codes = { endReason: null, legalStatus: null, need: null, placement: null, provider: null };
    const episode = { ...codes, row: 1, end: null, startReason: null };
    for (const [year, start] of [
      [2020, null],
      [2021, null],
      [2022, 20_220_501],
      [2023, null],
    ] as const) {
      const told = beside.year(year);
      told.add('a', [{ ...episode, start }]);
      told.done();
    }
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['OPEN_EPISODE_MISSING', '2022']]);
  });
});

import { describe, expect, it } from 'vitest';
import { reconcileTable } from './reconcile-table.ts';
import { openDataMappingSchema } from './schema.ts';
import type { TableIssue } from './table-issue.ts';

const arithmetic = {
  whole: { age: 'Total' },
  counts: { met: 'in time', all: 'plans' },
  shares: [
    { id: 'in-time', title: 'In time', column: 'pc', numerator: 'met', denominator: ['all'], decimals: 1 },
  ],
};
const columns = ['time_period', 'geographic_level', 'new_la_code', 'la_name', 'met', 'all', 'pc', 'age'];

/** Recomputes rows of a table without regions. */
function recomputed(rows: readonly (readonly string[])[], present = columns) {
  const issues: TableIssue[] = [];
  const places = new Map(present.map((column, at) => [column, at]));
  const table = reconcileTable(arithmetic, places, 'made-up.csv', (issue) => void issues.push(issue));
  const shares = rows.flatMap((cells, at) => table.row(cells, at + 1));
  return { shares, totals: table.totals(), issues: issues.map(({ code, found }) => `${code} ${found}`) };
}
const council = ['2024', 'Local authority', 'E08000018', 'Council', '1', '4', '25', 'Total'];
const england = ['2024', 'National', '', '', '1', '4', '25', 'Total'];

describe('a table that is recomputed row by row', () => {
  it('adds an authority of no region up for England alone', () => {
    const { shares, totals, issues } = recomputed([council, england]);
    expect(issues).toEqual([]);
    expect(shares.map(({ state }) => state)).toEqual(['agrees', 'agrees']);
    expect(totals.map(({ area, state }) => [area.name, state])).toEqual([
      ['England', 'agrees'],
      ['England', 'agrees'],
    ]);
  });

  it('takes a row that ends early for one whose last cells are empty, never for noughts', () => {
    const { shares, issues } = recomputed([council.slice(0, 5)]);
    expect(issues).toEqual([]);
    expect(shares).toMatchObject([{ state: 'no-counts', missing: '-', symbol: '-', among: { age: '' } }]);
  });

  it('gives nothing of a row with a fault, and says what its cell holds', () => {
    const wrong = council.with(5, 'four');
    expect(recomputed([wrong])).toEqual({ shares: [], totals: [], issues: ['NOT_A_FIGURE "four"'] });
    expect(recomputed([council.with(7, 'Total\u001b[2J')]).issues).toEqual(['NOT_A_NAME "Total\\u001b[2J"']);
    expect(recomputed([council], columns.slice(0, 7)).shares).toMatchObject([{ among: { age: '' } }]);
    const twice = recomputed([council, council]);
    expect(twice.shares).toHaveLength(1);
    expect(twice.issues).toEqual(['FIGURE_TWICE "2024" for "E08000018" again']);
  });
});

describe('a table with a row for each part', () => {
  const byRow = {
    whole: { kind: 'Sex', part: 'Total' },
    counts: { number: 'children' },
    shares: [
      {
        id: 'part',
        title: 'Part',
        column: 'percentage',
        numerator: 'number',
        denominator: ['number'],
        decimals: 0,
        where: { kind: ['Sex', 'Age'] },
        wholeRow: { part: 'Total' },
      },
    ],
    countsRoundedTo: 10,
  };
  const names = [
    'time_period',
    'geographic_level',
    'new_la_code',
    'la_name',
    'kind',
    'part',
    'number',
    'percentage',
  ];
  const of = (kind: string, part: string, number: string, percentage: string, level = 'Local authority') => [
    '2025',
    level,
    'E08000018',
    'Council',
    kind,
    part,
    number,
    percentage,
  ];

  function told(rows: readonly (readonly string[])[]) {
    const places = new Map(names.map((column, at) => [column, at]));
    const table = reconcileTable(byRow, places, 'made-up.csv', () => undefined);
    const brief = ({ among, state, recomputed }: ReturnType<typeof table.row>[number]) => [
      among === null ? 'everybody' : `${String(among['kind'])}: ${String(among['part'])}`,
      state,
      recomputed,
    ];
    return {
      row: rows.map((cells, at) => table.row(cells, at + 1).map(brief)),
      end: table.totals().map(brief),
    };
  }

  it('waits for the row of the whole, whichever comes first', () => {
    const { row, end } = told([
      of('Sex', 'Female', '210', '44'),
      of('Sex', 'Total', '476', '100'),
      of('Sex', 'Male', '266', '56'),
    ]);
    expect(row).toEqual([
      [],
      [
        ['Sex: Female', 'agrees', 44.117647],
        ['everybody', 'agrees', 100],
      ],
      [['Sex: Male', 'agrees', 55.882353]],
    ]);
    expect(end).toEqual([]);
  });

  it('does not divide by the whole of another breakdown, nor by one that is not there', () => {
    const { row, end } = told([of('Sex', 'Total', '476', '100'), of('Age', 'Under 1', '26', '5')]);
    expect(row[1]).toEqual([]);
    expect(end).toEqual([['Age: Under 1', 'no-counts', null]]);
  });

  it('holds all that wait for one whole', () => {
    const { row } = told([
      of('Sex', 'Female', '210', '44'),
      of('Sex', 'Male', '266', '55'),
      of('Sex', 'Total', '476', '100'),
    ]);
    expect(row[2]).toEqual([
      ['Sex: Female', 'agrees', 44.117647],
      ['Sex: Male', 'differs', 55.882353],
      ['everybody', 'agrees', 100],
    ]);
  });

  it('makes no share in rows it is not of, nor in one that ends before it says of what it is', () => {
    expect(told([of('Need', 'Total', '476', '100')])).toEqual({ row: [[]], end: [] });
    expect(told([of('Sex', 'Total', '476', '100').slice(0, 4)])).toEqual({ row: [[]], end: [] });
  });

  it('recomputes nothing from a whole that is suppressed', () => {
    const { row } = told([of('Sex', 'Total', 'c', 'c'), of('Sex', 'Female', '0', '0')]);
    expect(row[1]).toEqual([['Sex: Female', 'no-counts', null]]);
  });

  it('allows rounding to England, which does not add up, and none to an authority', () => {
    const rows = (level: string) => [
      of('Sex', 'Total', '6410', '100', level),
      of('Sex', 'Female', '610', '9', level),
    ];
    expect(told(rows('National'))).toEqual({
      row: [[['everybody', 'agrees', 100]], [['Sex: Female', 'within-rounding', 9.516381]]],
      end: [],
    });
    expect(told(rows('Local authority')).row[1]).toEqual([['Sex: Female', 'differs', 9.516381]]);
  });
});

describe('a mapping with an arithmetic', () => {
  const measure = {
    measureId: 'in-time',
    title: 'In time',
    topic: 'Plans',
    unitLabel: '%',
    polarity: 'higher-is-better',
    decimals: 1,
    yearKind: 'calendar-year',
    quartiles: true,
    column: 'pc',
    where: { age: 'Total' },
  };
  const mapping = {
    dataset: 'own',
    title: 'Own',
    publisher: 'We',
    columns,
    measures: [measure],
    arithmetic,
  };
  const places = (input: unknown) =>
    openDataMappingSchema.safeParse(input).error?.issues.map(({ path }) => path.join('/')) ?? [];

  it('names only columns its table has', () => {
    expect(places(mapping)).toEqual([]);
    expect(places({ ...mapping, arithmetic: undefined })).toEqual([]);
    expect(places({ ...mapping, columns: ['time_period'] })).toEqual([
      'measures/0',
      'measures/0',
      'arithmetic/whole',
      'arithmetic/counts',
      'arithmetic/counts',
      'arithmetic/shares/0',
      'arithmetic/shares/0',
      'arithmetic/shares/0',
    ]);
  });

  it('seeks the row of a whole by columns that break others down', () => {
    const share = { ...arithmetic.shares[0], where: { age: ['Total'] }, wholeRow: { age: 'Total' } };
    expect(places({ ...mapping, arithmetic: { ...arithmetic, shares: [share] } })).toEqual([]);
    const wrong = { ...share, where: { sex: ['All'] }, wholeRow: { la_name: 'England' } };
    expect(places({ ...mapping, arithmetic: { ...arithmetic, shares: [wrong] } })).toEqual([
      'arithmetic/shares/0',
      'arithmetic/shares/0',
    ]);
  });
});

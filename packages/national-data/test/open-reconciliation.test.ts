import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { reconciliationTally, type OpenDataMapping, type TableFigure } from '../src/index.ts';
import { openReconciliation, shippedMappings } from '../src/node/index.ts';
import { places, timelinessColumns, timelinessRow as row } from './made-up-release.ts';
import { all, tableFolder } from './tables.ts';

const tables = tableFolder();
afterAll(tables.remove);

const mappings = await shippedMappings();
const timeliness = mappings.find(({ dataset }) => dataset === 'ehcp-timeliness') as OpenDataMapping;
const header = timelinessColumns.join(',');
const { england, region, first, second, former } = places;

async function recomputed(lines: readonly string[], mapping = timeliness, name = 'made-up.csv') {
  const path = tables.write(name, name.endsWith('.gz') ? gzipSync(lines.join('\n')) : lines);
  const table = openReconciliation(path, mapping);
  const figures = await all<TableFigure>(table.figures());
  return { figures, rows: table.rows(), issues: table.issues.kept().map(({ code, row: at }) => [code, at]) };
}
const brief = ({ title, area, yearLabel, state, reported, recomputed: made }: TableFigure) => [
  title.replace('Share of plans made within 20 weeks, ', ''),
  area.name,
  yearLabel,
  state,
  reported,
  made,
];
const collected = ({ column }: TableFigure) => !/gt_?(?:20|1)/u.test(column);

describe('a release that was made up', () => {
  const lines = [
    header,
    row('2023', england, [30, 20, 15, 12, 50, 60]),
    row('2023', region, [30, 20, 15, 12, 50, 60]),
    row('2023', first, [10, 8, 5, 4, 50, 50]),
    row('2023', second, [5, 0, 1, 0, 20, 'x']),
    row('2023', former, [15, 12, 9, 8, 60, 66.7]),
    row('2024', england, [40, 31, 20, 16, 50, 51.6]),
    row('2024', region, [41, 31, 20, 16, 48.8, 51.6]),
    row('2024', first, [12, 8, 5, 4, 43.7, 50]),
    row('2024', second, [28, 23, 15, 12, 53.6, 52.2]),
    row('2024', second, [3, 'c', 2, 'c', 66.7, 50], 'Sex,Female'),
    row('2024', region, [3, 2, 2, 1, 66.7, 50], 'Sex,Female'),
  ];

  it('is recomputed share by share, exceptions in and left out, and nothing is drawn as 0 or 100', async () => {
    const { figures, rows, issues } = await recomputed(lines, timeliness, 'made-up.csv.gz');
    expect([rows, issues]).toEqual([11, []]);
    const shares = figures.filter((figure) => figure.kind === 'share' && collected(figure));
    expect(shares).toHaveLength(22);
    expect(shares.filter(({ state }) => state !== 'agrees').map(brief)).toEqual([
      ['exceptions left out', 'Second', '2023', 'nothing-to-divide-by', null, null],
      ['all plans', 'First', '2024', 'differs', 43.7, 41.666667],
      ['exceptions left out', 'Second', '2024', 'no-counts', 50, null],
    ]);
    expect(shares.find(({ state }) => state === 'differs')).toMatchObject({
      id: 'ehcp-20-weeks-percent',
      discrepancy: 2.033,
      area: { code: 'E06000901', kind: 'local-authority' },
      among: null,
    });
  });

  it('adds each year up from the authorities of that year, the abolished one too', async () => {
    const { figures } = await recomputed(lines);
    const totals = figures.filter((figure) => figure.kind === 'total' && collected(figure));
    expect(totals.filter(({ among }) => among === null)).toHaveLength(16);
    expect(totals.filter(({ state }) => state !== 'agrees').map(brief)).toEqual([
      ['Plans made, all of them', 'North', '2024', 'differs', 41, 40],
      ['Plans made, exceptions left out', 'North', '2024', 'no-counts', 2, null],
      ['Plans made within 20 weeks, exceptions left out', 'North', '2024', 'no-counts', 1, null],
    ]);
    expect(totals.at(-1)?.among).toEqual({ breakdown_topic: 'Sex', breakdown: 'Female' });
  });

  it('counts what was not collected as that, not as a difference', async () => {
    const tally = reconciliationTally();
    (await recomputed(lines)).figures.forEach(tally.add);
    const late = tally.rows().find(({ id }) => id === 'ehcp-over-a-year-percent');
    expect(late).toMatchObject({ figures: 11, agree: 0, differ: 0, noCounts: 11, nothingToDivideBy: 0 });
  });
});

describe('a table that is not sound', () => {
  it('gives every fault with its row', async () => {
    const { issues } = await recomputed([
      header,
      row('2024', first, [12, 8, 5, 'four', 41.7, 50]),
      row('2024', first, [12, 8, 5, 4, 41.7, 50]),
      row('2024', first, [12, 8, 5, 4, 41.7, 50]),
      row('soon', second, [12, 8, 5, 4, 41.7, 50]),
    ]);
    expect(issues).toEqual([
      ['NOT_A_FIGURE', 1],
      ['FIGURE_TWICE', 3],
      ['WRONG_PERIOD', 4],
    ]);
  });

  it('is refused with more breakdowns than a table has, another header, nothing in it, or no arithmetic', async () => {
    const many = Array.from({ length: 4100 }, (_, at) =>
      row('2024', england, [4, 4, 1, 1, 25, 25], `Topic,Breakdown ${at}`),
    );
    expect((await recomputed([header, ...many])).issues).toEqual(
      expect.arrayContaining([['TOO_MANY_KEYS', 4097]]),
    );
    expect((await recomputed([`${header},surprise`])).issues).toEqual([['UNKNOWN_COLUMN', null]]);
    expect((await recomputed([])).issues).toHaveLength(26);
    const { arithmetic: _left, ...without } = timeliness;
    expect(await recomputed([header], without)).toEqual({
      figures: [],
      rows: 0,
      issues: [['NO_ARITHMETIC', null]],
    });
  });

  it('says nothing of rows of no area, and of a region without authorities only that', async () => {
    const median = row('2024', england, [4, 4, 1, 1, 25, 25]).replace(
      'National',
      'Statistical neighbours (median)',
    );
    const { figures } = await recomputed([header, median, row('2024', region, [4, 4, 1, 1, 25, 25])]);
    expect(figures.filter(({ kind }) => kind === 'share')).toHaveLength(6);
    const totals = figures.filter(({ kind }) => kind === 'total');
    expect(totals.map(({ state, missing }) => [state, missing])).toEqual(
      totals.map(() => ['no-counts', null]),
    );
  });
});

describe('the arithmetic that comes with the package', () => {
  const withArithmetic = mappings.flatMap(({ dataset, measures, arithmetic }) =>
    arithmetic === undefined ? [] : [{ dataset, measures, arithmetic }],
  );

  it('is there for each table of the releases of EHC plans and of children looked after, and of appeals', () => {
    expect(withArithmetic.map(({ dataset }) => dataset).toSorted()).toEqual([
      'care-leavers-accommodation',
      'cla-at-31-march',
      'cla-number-and-rate',
      'cla-placement-stability',
      'cla-sdq',
      'cla-starting',
      'cla-starting-with-rates',
      'ehcp-annual-reviews',
      'ehcp-assessments',
      'ehcp-caseload',
      'ehcp-needs',
      'ehcp-new-plans',
      'ehcp-personal-budgets',
      'ehcp-requests',
      'ehcp-timeliness',
      'send-appeal-rates',
    ]);
  });

  const ofEverybody = withArithmetic.filter(({ arithmetic }) => arithmetic.countsRoundedTo === undefined);
  const byRow = withArithmetic.filter(({ arithmetic }) => arithmetic.countsRoundedTo !== undefined);

  it.each(byRow)('makes every share of $dataset from counts it names', ({ measures, arithmetic }) => {
    const { counts, shares } = arithmetic;
    const made = new Set(shares.flatMap(({ column, numerator }) => [column, numerator]));
    expect(measures.filter(({ column }) => !made.has(column))).toEqual([]);
    for (const { numerator, denominator } of shares)
      for (const column of [numerator, ...denominator]) expect(Object.keys(counts)).toContain(column);
  });

  it.each(ofEverybody)('calls a measure of $dataset by the same name', ({ measures, arithmetic }) => {
    const { whole, counts, shares } = arithmetic;
    for (const { column, measureId, title, decimals, where } of measures) {
      expect(where).toEqual(whole);
      const share = shares.find((one) => one.column === column);
      if (share !== undefined) expect(share).toMatchObject({ id: measureId, title, decimals });
      else expect(counts[column] === undefined && column.endsWith('_pc')).toBe(false);
    }
    for (const { numerator, denominator } of shares)
      for (const column of [numerator, ...denominator]) expect(Object.keys(counts)).toContain(column);
  });
});

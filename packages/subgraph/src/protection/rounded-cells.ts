import type { Period } from '@golden-thread/outcomes';
import { basicPeriods, isCollectionYear } from './basic-periods.ts';
import { cellOf, type CellTable, type ExactOf } from './cell-table.ts';
import type {
  CountedMeasure,
  CountedResult,
  CountedSeries,
  ProtectedQuestion,
} from './protected-question.ts';

/** The rounded cells of one month, or of one year from 1 April, and why a table has none. */
export interface RoundedPeriod {
  readonly cells: ReadonlyMap<string, number>;
  readonly untold: ReadonlyMap<string, string>;
}

/** How a basic period of tables of one kind is looked up. */
export function basicPeriodKey(over: CellTable['over'], { startDate, endDate }: Period): string {
  return `${over} ${startDate} ${endDate}`;
}

/** The rounded cells of tables for every basic period that the periods asked for are made of, by `basicPeriodKey`. */
export async function roundedCells<Measure extends CountedMeasure>(
  question: ProtectedQuestion<Measure>,
  tables: readonly CellTable[],
): Promise<ReadonlyMap<string, RoundedPeriod>> {
  const rounded = new Map<string, RoundedPeriod>();
  for (const over of ['day', 'period', 'collection-year'] as const) {
    const own = tables.filter((table) => table.over === over);
    // One kind after the other: all read the same records.
    for (const [period, cells] of await cellsOfPeriods(
      question,
      own,
      basicPeriodsOf(question.periods, over, own),
    ))
      rounded.set(basicPeriodKey(over, period), cells);
  }
  return rounded;
}

async function cellsOfPeriods<Measure extends CountedMeasure>(
  { exact, all, round }: ProtectedQuestion<Measure>,
  tables: readonly CellTable[],
  basic: readonly Period[],
): Promise<readonly (readonly [Period, RoundedPeriod])[]> {
  if (basic.length === 0) return [];
  const from = new Set(tables.flatMap((table) => table.from));
  const series = await exact(
    all.filter(({ id }) => from.has(id)),
    basic,
  );
  return basic.map((period, at) => {
    const name = period.startDate.slice(0, 7);
    const cells = new Map<string, number>();
    const untold = new Map<string, string>();
    for (const table of tables) {
      const results = resultsAt(series, table, at);
      const reason = results.find(({ numerator }) => numerator === null)?.reason;
      if (reason === undefined) {
        for (const [cell, count] of Object.entries(table.count(exactOf(results)))) {
          const key = cellOf(table.id, cell);
          cells.set(key, round(table.over === 'day' ? key : `${key}/${name}`, count));
        }
      } else untold.set(table.id, String(reason));
    }
    return [period, { cells, untold }] as const;
  });
}

function basicPeriodsOf(
  periods: readonly Period[],
  over: CellTable['over'],
  tables: readonly CellTable[],
): readonly Period[] {
  if (tables.length === 0) return [];
  // What is told of a year alone has no answer for another time, whatever is there.
  const whole = periods.filter((period) => over !== 'collection-year' || isCollectionYear(period));
  const basic = new Map<string, Period>();
  for (const period of whole) for (const each of basicPeriods(period, over)) basic.set(each.startDate, each);
  return [...basic.values()].toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1));
}

function resultsAt(
  series: readonly CountedSeries[],
  { from }: CellTable,
  at: number,
): readonly CountedResult[] {
  return series
    .filter(({ definition }) => from.includes(definition.id))
    .flatMap(({ results }) => results[at] ?? []);
}

function exactOf(results: readonly CountedResult[]): ExactOf {
  return (measureId, part) => {
    const found = results.find((each) => each.measureId === measureId && each.part === (part ?? null));
    return { counted: found?.numerator ?? 0, of: found?.denominator ?? 0 };
  };
}

import type { Period } from '@golden-thread/outcomes';
import { basicPeriods } from './basic-periods.ts';
import { cellOf, type CellTable, type ExactOf } from './cell-table.ts';
import type {
  CountedMeasure,
  CountedResult,
  CountedSeries,
  ProtectedQuestion,
} from './protected-question.ts';

/** The rounded cells of one month, and why a table has none. */
export interface RoundedMonth {
  readonly cells: ReadonlyMap<string, number>;
  readonly untold: ReadonlyMap<string, string>;
}

/** The rounded cells of tables for every month that the periods asked for are made of, by month. */
export async function roundedCells<Measure extends CountedMeasure>(
  { periods, exact, all, round }: ProtectedQuestion<Measure>,
  tables: readonly CellTable[],
): Promise<ReadonlyMap<string, RoundedMonth>> {
  const months = monthsOf(periods, tables);
  const from = new Set(tables.flatMap((table) => table.from));
  const series = await exact(
    all.filter(({ id }) => from.has(id)),
    months,
  );
  return new Map(
    months.map((month, at) => {
      const name = month.startDate.slice(0, 7);
      const cells = new Map<string, number>();
      const untold = new Map<string, string>();
      for (const table of tables) {
        const results = resultsAt(series, table, at);
        const reason = results.find(({ numerator }) => numerator === null)?.reason;
        if (reason === undefined) {
          for (const [cell, count] of Object.entries(table.count(exactOf(results)))) {
            const key = cellOf(table.id, cell);
            cells.set(key, round(table.over === 'period' ? `${key}/${name}` : key, count));
          }
        } else untold.set(table.id, String(reason));
      }
      return [name, { cells, untold }];
    }),
  );
}

function monthsOf(periods: readonly Period[], tables: readonly CellTable[]): readonly Period[] {
  const months = new Map<string, Period>();
  for (const { over } of tables)
    for (const period of periods)
      for (const month of basicPeriods(period, over)) months.set(month.startDate, month);
  return [...months.values()].toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1));
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

import type { Period } from '@golden-thread/outcomes';
import type { Measure, MeasureResult } from '@golden-thread/send/measures';
import type { MeasureSeries } from '../records/measure-series.ts';
import { basicPeriods } from './basic-periods.ts';
import { cellTables } from './cell-tables.ts';
import { sumsOfMeasures } from './sums-of-measures.ts';
import type { SumOfCells } from './cell-table.ts';
import type { ProtectedQuestion } from './protected-question.ts';
import { roundedCells, type RoundedMonth } from './rounded-cells.ts';

/** A share of fewer than so many, as rounded, is not given. */
export const LEAST_FOR_A_SHARE = 10;

const tooFew = `Fewer than ${LEAST_FOR_A_SHARE} as rounded, so there is no share.`;
const notProtected = 'This measure is told to those who work on cases only.';

/**
 * Measures for somebody who may not see children: the cells of each month are rounded, and everything else is worked out from the
 * rounded cells alone. Parts are a fixed list, so that none appears with its first child. There are no keys of records, and nothing is
 * said of what was left out.
 *
 * @throws Defect `PERIOD_NOT_OF_MONTHS`
 */
export async function protectSeries(question: ProtectedQuestion): Promise<readonly MeasureSeries[]> {
  const { measures, periods } = question;
  const sums = measures.flatMap(({ id }) => sumsOfMeasures.get(id) ?? []);
  const wanted = new Set(sums.flatMap(({ counted, of }) => [...counted, ...(of ?? [])]).map(tableOf));
  const tables = cellTables.filter(({ id }) => wanted.has(id));
  const months = await roundedCells(question, tables);
  return measures.flatMap((measure) => {
    const { compute: _, ...definition } = measure;
    const rows = sumsOfMeasures.get(measure.id) ?? [{ part: null, counted: [], of: null }];
    return rows.map((row) => ({
      definition,
      part: row.part,
      results: periods.map((period) => resultOf(question, measure, row, period, months)),
    }));
  });
}

function tableOf(cell: string): string {
  return cell.slice(0, cell.indexOf('/'));
}

function resultOf(
  { asAt }: ProtectedQuestion,
  { id, unit, over }: Measure,
  { part, counted, of }: SumOfCells,
  period: Period,
  months: ReadonlyMap<string, RoundedMonth>,
): MeasureResult {
  const nothing = { records: { counted: [], of: [] }, leftOut: [] };
  const head = { measureId: id, part, period, asAt, unit, ...nothing };
  const untold = (reason: string): MeasureResult => ({
    ...head,
    value: null,
    numerator: null,
    denominator: null,
    reason,
  });
  if (counted.length === 0) return untold(notProtected);
  const inside = basicPeriods(period, over).map(
    (month) => months.get(month.startDate.slice(0, 7)) as RoundedMonth,
  );
  const tables = new Set([...counted, ...(of ?? [])].map(tableOf));
  const why = inside.flatMap(({ untold: reasons }) =>
    [...tables].flatMap((table) => reasons.get(table) ?? []),
  );
  if (why[0] !== undefined) return untold(why[0]);
  const sum = (cells: readonly string[]): number =>
    inside.reduce(
      (all, { cells: rounded }) => all + cells.reduce((some, cell) => some + (rounded.get(cell) ?? 0), 0),
      0,
    );
  const numerator = sum(counted);
  if (of === null) return { ...head, value: numerator, numerator, denominator: null, reason: null };
  const denominator = sum(of);
  const share = denominator < LEAST_FOR_A_SHARE ? null : Math.min(100, (numerator / denominator) * 100);
  return { ...head, value: share, numerator, denominator, reason: share === null ? tooFew : null };
}

import type { Period } from '@golden-thread/outcomes';
import { basicPeriods, isCollectionYear } from './basic-periods.ts';
import { tableOf, type CellTable, type SumOfCells } from './cell-table.ts';
import type { CountedMeasure, ProtectedQuestion } from './protected-question.ts';
import { basicPeriodKey, roundedCells, type RoundedPeriod } from './rounded-cells.ts';

/** A share of fewer than so many, as rounded, is not given. */
export const LEAST_FOR_A_SHARE = 10;

const ofYearsOnly = 'It is told for a year that ends on 31 March, and for no other time.';
const tooFew = `Fewer than ${LEAST_FOR_A_SHARE} as rounded, so there is no share.`;

/** A figure worked out from rounded counts: a count, or a share in percent; null where `reason` says why there is none. */
export interface ProtectedFigure {
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
}

/** A measure, or one part of it, over the periods asked for. */
export interface ProtectedRow<Measure extends CountedMeasure> {
  readonly measure: Measure;
  readonly part: string | null;
  readonly figures: readonly ProtectedFigure[];
}

/**
 * Measures for somebody who may not see children: the cells of each month are rounded, and everything else is worked out from the
 * rounded cells alone. Parts are a fixed list, so that none appears with its first child. There are no keys of records, and nothing is
 * said of what was left out.
 *
 * @param notProtected - what is said of a measure that is the sum of no cells.
 * @throws Defect `PERIOD_NOT_OF_MONTHS`
 */
export async function protectedCounts<Measure extends CountedMeasure>(
  question: ProtectedQuestion<Measure>,
  notProtected: string,
): Promise<readonly ProtectedRow<Measure>[]> {
  const { measures, periods, sums, tables } = question;
  const asked = measures.flatMap(({ id }) => sums.get(id) ?? []);
  const wanted = new Set(asked.flatMap(({ counted, of }) => [...counted, ...(of ?? [])]).map(tableOf));
  const rounded = await roundedCells(
    question,
    tables.filter(({ id }) => wanted.has(id)),
  );
  const overOf = new Map(tables.map(({ id, over }) => [id, over]));
  return measures.flatMap((measure) => {
    const rows = sums.get(measure.id) ?? [{ part: null, counted: [], of: null }];
    return rows.map((row) => ({
      measure,
      part: row.part,
      figures: periods.map((period) =>
        row.counted[0] === undefined
          ? untold(period, notProtected)
          : figureOf(row, overOf.get(tableOf(row.counted[0])) ?? 'period', period, rounded),
      ),
    }));
  });
}

function untold(period: Period, reason: string): ProtectedFigure {
  return { period, value: null, numerator: null, denominator: null, reason };
}

function figureOf(
  { counted, of }: SumOfCells,
  over: CellTable['over'],
  period: Period,
  rounded: ReadonlyMap<string, RoundedPeriod>,
): ProtectedFigure {
  if (over === 'collection-year' && !isCollectionYear(period)) return untold(period, ofYearsOnly);
  const inside = basicPeriods(period, over).map(
    (each) => rounded.get(basicPeriodKey(over, each)) as RoundedPeriod,
  );
  const tables = new Set([...counted, ...(of ?? [])].map(tableOf));
  const why = inside.flatMap(({ untold: reasons }) =>
    [...tables].flatMap((table) => reasons.get(table) ?? []),
  );
  if (why[0] !== undefined) return untold(period, why[0]);
  const sum = (cells: readonly string[]): number =>
    inside.reduce(
      (all, { cells: shown }) => all + cells.reduce((some, cell) => some + (shown.get(cell) ?? 0), 0),
      0,
    );
  const numerator = sum(counted);
  if (of === null) return { period, value: numerator, numerator, denominator: null, reason: null };
  const denominator = sum(of);
  const share = denominator < LEAST_FOR_A_SHARE ? null : Math.min(100, (numerator / denominator) * 100);
  return { period, value: share, numerator, denominator, reason: share === null ? tooFew : null };
}

import type { FundActual } from './fund-actual.ts';
import type { LineFacts } from './line-year.ts';
import type { FundBudget, PooledFund } from './pooled-fund.ts';

/**
 * What is known of each line of a fund in a year, in the order of the fund; then lines that it does not list and that something was
 * recorded of, so that nothing is lost.
 */
export function lineFacts(
  { lines }: PooledFund,
  budget: FundBudget | undefined,
  actuals: readonly FundActual[],
  months: ReadonlySet<string>,
): readonly LineFacts[] {
  const known = new Map<string | null, Map<string, number>>();
  for (const { lineId, month, amountPence } of actuals) {
    if (!months.has(month)) continue;
    const ofLine = known.get(lineId) ?? new Map<string, number>();
    known.set(lineId, ofLine.set(month, amountPence));
  }
  const listed: readonly (string | null)[] = lines.length === 0 ? [null] : lines.map(({ id }) => id);
  const others = [...known.keys()].filter((lineId) => !listed.includes(lineId));
  return [...listed, ...others].map((lineId) => ({
    lineId,
    listed: listed.includes(lineId),
    budgetPence:
      lines.length === 0 && lineId === null
        ? (budget?.amountPence ?? null)
        : (budget?.byLine.find((line) => line.lineId === lineId)?.amountPence ?? null),
    known: known.get(lineId) ?? new Map<string, number>(),
  }));
}

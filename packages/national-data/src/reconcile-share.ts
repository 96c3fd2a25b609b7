import { absenceOfSymbol } from './absence-of-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import { heldAgainst, withoutCounts } from './reconciled-figure.ts';
import type { ReconciledFigure } from './reconciled-figure.ts';
import type { PublishedShare, TableArithmetic } from './table-arithmetic.ts';

/**
 * Makes a printed percentage again from the counts of its own row. A symbol is no 0: where a count has one nothing is recomputed,
 * and the symbol is said. A denominator of 0 gives no share, neither 0 % nor 100 %, even where one is printed.
 *
 * @throws Defect `DECIMALS_OUT_OF_RANGE`.
 *
 * @example
 * const share = { id: 'in-time', title: 'In time', column: 'pc', numerator: 'met', denominator: ['all'], decimals: 1 };
 * const row: Record<string, number> = { pc: 66.6, met: 2, all: 3 };
 * const read = (column: string) => ({ value: row[column] ?? null, symbol: null });
 * reconcileShare(share, { met: 'plans in time', all: 'plans' }, read).discrepancy; // => -0.067
 */
export function reconcileShare(
  share: PublishedShare,
  labels: TableArithmetic['counts'],
  read: (column: string) => FigureReading,
): ReconciledFigure {
  const { numerator, denominator, decimals } = share;
  const printed = read(share.column);
  const named = (column: string): string => labels[column] ?? column;
  for (const column of [numerator, ...denominator]) {
    const { value, symbol } = read(column);
    if (value !== null) continue;
    const why = absenceOfSymbol(symbol ?? '-').message;
    return withoutCounts(printed, symbol ?? '-', `${named(column)}. ${why}`);
  }
  const valueOf = (column: string): number => read(column).value as number;
  const recomputation = {
    kind: 'share-percent',
    numerator: { label: named(numerator), value: valueOf(numerator) },
    denominator: {
      label: denominator.map(named).join(', and '),
      value: denominator.reduce((sum, column) => sum + valueOf(column), 0),
    },
  } as const;
  return heldAgainst(printed, recomputation, { unit: 'percent', decimals });
}

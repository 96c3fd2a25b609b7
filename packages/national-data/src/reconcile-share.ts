import { absenceOfSymbol } from './absence-of-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import { heldAgainst, withoutCounts } from './reconciled-figure.ts';
import type { ReconciledFigure } from './reconciled-figure.ts';
import type { PublishedShare, TableArithmetic } from './table-arithmetic.ts';

type ReadColumn = (column: string) => FigureReading;

/** Where the counts of a share stand, and how exact they are. */
export interface ShareCounts {
  /** The row its denominator stands in; its own unless given. */
  readonly ofWhole?: ReadColumn | undefined;
  /** What the counts are rounded to; 0, exact, unless given. */
  readonly roundedTo?: number | undefined;
}

/**
 * Makes a printed percentage again from the counts of its own row. A symbol is no 0: where a count has one nothing is recomputed,
 * and the symbol is said. A denominator of 0 gives no share, neither 0 % nor 100 %, even where one is printed. Counts that are rounded
 * may make another figure than the exact ones did: what they allow is no difference, but `within-rounding`.
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
  read: ReadColumn,
  { ofWhole = read, roundedTo = 0 }: ShareCounts = {},
): ReconciledFigure {
  const { numerator, denominator, decimals, unit = 'percent' } = share;
  const printed = read(share.column);
  const named = (column: string): string => labels[column] ?? column;
  const counts = [
    { column: numerator, ...read(numerator) },
    ...denominator.map((column) => ({ column, ...ofWhole(column) })),
  ];
  for (const { column, value, symbol } of counts) {
    if (value !== null) continue;
    const why = absenceOfSymbol(symbol ?? '-').message;
    return withoutCounts(printed, symbol ?? '-', `${named(column)}. ${why}`);
  }
  const [part, ...wholes] = counts.map(({ value }) => Number(value)) as [number, ...number[]];
  const whole = wholes.reduce((sum, value) => sum + value, 0);
  const recomputation = {
    kind: unit === 'percent' ? 'share-percent' : 'rate-per-10000',
    numerator: { label: named(numerator), value: part },
    denominator: { label: denominator.map(named).join(', and '), value: whole },
  } as const;
  const held = heldAgainst(printed, recomputation, { unit, decimals });
  if (held.state !== 'differs' || roundedTo === 0) return held;
  const scale = unit === 'percent' ? 100 : 10_000;
  const half = roundedTo / 2;
  const lowest = (scale * (part - half)) / (whole + half);
  const highest = whole > half ? (scale * (part + half)) / (whole - half) : Infinity;
  const slack = 0.5 / 10 ** decimals;
  const reported = Number(held.reported);
  if (reported < lowest - slack || reported > highest + slack) return held;
  const explanation = `${held.explanation} The counts are rounded to the nearest ${roundedTo}, which may be why.`;
  return { ...held, state: 'within-rounding', explanation };
}

import { recomputeFigure, reconcileFigure, roundTo } from '@golden-thread/outcomes';
import type { Recomputation, Unit } from '@golden-thread/outcomes';
import { absenceOfSymbol } from './absence-of-symbol.ts';
import type { FigureReading, FigureSymbol } from './figure-symbol.ts';

/**
 * What came of holding a printed figure against the counts beside it: `within-rounding` where it differs by no more than the rounding of
 * those counts allows; `not-published` where a symbol is printed though the counts
 * are there; `nothing-to-divide-by` where the denominator is 0, which is neither 0 % nor 100 %; `no-counts` where a count it is
 * made from is not published.
 */
export type ReconciledState =
  'agrees' | 'differs' | 'within-rounding' | 'not-published' | 'nothing-to-divide-by' | 'no-counts';

/** A printed figure held against the counts beside it. Reported, recomputed and difference are kept apart. */
export interface ReconciledFigure {
  readonly state: ReconciledState;
  /** As printed; null where a symbol is printed. */
  readonly reported: number | null;
  /** The symbol printed in place of the figure. */
  readonly symbol: FigureSymbol | null;
  /** To 6 decimals; null where nothing can be recomputed, and where the figure itself is suppressed. */
  readonly recomputed: number | null;
  /** 0 when they agree within printed rounding; otherwise reported minus recomputed; null when either is missing. */
  readonly discrepancy: number | null;
  /** The symbol printed in place of a count it is made from; null when that is not what is amiss. */
  readonly missing: FigureSymbol | null;
  readonly explanation: string;
}

/**
 * Holds a printed figure against what its counts give, by the rule of `reconcileFigure`. A figure that is suppressed is not
 * recomputed, whatever its counts say.
 *
 * @throws Defect `DECIMALS_OUT_OF_RANGE`.
 */
export function heldAgainst(
  printed: FigureReading,
  recomputation: Recomputation,
  how: { readonly unit: Unit; readonly decimals: number },
): ReconciledFigure {
  const { value: reported, symbol } = printed;
  if (reported !== null) {
    const { agrees, recomputed, discrepancy, explanation } = reconcileFigure({
      reported,
      recomputation,
      ...how,
    });
    const state = agrees === null ? 'nothing-to-divide-by' : agrees ? 'agrees' : 'differs';
    return { state, reported, symbol, recomputed, discrepancy, missing: null, explanation };
  }
  const { value, how: words } = recomputeFigure(recomputation);
  const absence = absenceOfSymbol(symbol ?? '-');
  const recomputed = value === null || absence.reason === 'suppressed' ? null : roundTo(value, 6);
  return {
    state: value === null ? 'nothing-to-divide-by' : 'not-published',
    reported,
    symbol,
    recomputed,
    discrepancy: null,
    missing: null,
    explanation: absence.reason === 'suppressed' ? absence.message : `${absence.message} ${words}`,
  };
}

/** A printed figure that is made from a count which is not published. */
export function withoutCounts(
  { value, symbol }: FigureReading,
  missing: FigureSymbol | null,
  why: string,
): ReconciledFigure {
  return {
    state: 'no-counts',
    reported: value,
    symbol,
    recomputed: null,
    discrepancy: null,
    missing,
    explanation: `It cannot be recomputed: ${why}`,
  };
}

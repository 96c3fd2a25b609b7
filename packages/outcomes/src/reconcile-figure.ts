import type { Recomputation, ReportedFigure } from './figure.ts';
import { formatQuantity } from './format-quantity.ts';
import { meanPercentageChange } from './mean-percentage-change.ts';
import { recomputeFigure } from './recompute-figure.ts';
import { roundTo } from './rounding.ts';

/** A figure held against what its own components give. The three values are kept apart; none replaces another. */
export interface Reconciliation {
  /** As printed. */
  readonly reported: number;
  /** What the components give, to 6 decimals; null when they give nothing. */
  readonly recomputed: number | null;
  /**
   * 0 when they agree within printed rounding; otherwise reported minus recomputed, to two decimals more than are printed;
   * null when nothing can be recomputed.
   */
  readonly discrepancy: number | null;
  /** Whether they agree within printed rounding; null when it cannot be told. */
  readonly agrees: boolean | null;
  /** How it was recomputed and what came of it, in words. */
  readonly explanation: string;
}

/**
 * Recomputes a printed figure from its components. They agree when they are no further apart than half a unit of the last
 * printed decimal; exactly half a unit agrees. The comparison is made before any rounding.
 *
 * @throws Defect `DECIMALS_OUT_OF_RANGE` unless the figure's decimals are a whole number from 0 to 8.
 *
 * @example
 * const children = { label: 'Looked-after children', value: 563 };
 * const population = { label: 'Children under 18', value: 57453 };
 * const recomputation = { kind: 'rate-per-10000' as const, numerator: children, denominator: population };
 * reconcileFigure({ reported: 97.8, unit: 'per-10000', decimals: 1, recomputation }).agrees; // => false
 */
export function reconcileFigure(
  figure: Pick<ReportedFigure, 'reported' | 'unit' | 'decimals' | 'recomputation'>,
): Reconciliation {
  const { reported, unit, decimals, recomputation } = figure;
  const { value, how } = recomputeFigure(recomputation);
  if (value === null) {
    const explanation = [how, otherWindow(figure, recomputation)].filter((part) => part !== '').join(' ');
    return { reported, recomputed: null, discrepancy: null, agrees: null, explanation };
  }
  const agrees = withinRounding(reported, value, decimals);
  const exact = Number.isInteger(value) && decimals === 0;
  const gives = `That gives ${formatQuantity({ value, unit }, exact ? 0 : decimals + 1)}`;
  const says = formatQuantity({ value: reported, unit }, decimals);
  const verdict = agrees ? `which agrees with the ${says} reported` : `but ${says} is reported`;
  const other = agrees ? '' : otherWindow(figure, recomputation);
  return {
    reported,
    recomputed: roundTo(value, 6),
    discrepancy: agrees ? 0 : roundTo(reported - value, decimals + 2),
    agrees,
    explanation: [how, `${gives}, ${verdict}.`, other].filter((part) => part !== '').join(' '),
  };
}

/** Whether a printed figure could be a value rounded. */
function withinRounding(reported: number, value: number, decimals: number): boolean {
  return roundTo(Math.abs(reported - value), 10) <= 0.5 / 10 ** decimals;
}

/** The number of changes whose mean is what was printed, when it is not the number named. */
function otherWindow(
  figure: Pick<ReportedFigure, 'reported' | 'decimals'>,
  recomputation: Recomputation,
): string {
  if (recomputation.kind !== 'mean-percentage-change') return '';
  const values = recomputation.series.map((point) => point.value);
  for (let changes = 1; changes < values.length; changes += 1) {
    const mean = meanPercentageChange(values, changes);
    if (mean !== null && withinRounding(figure.reported, mean, figure.decimals)) {
      return `The figure reported is the mean of the last ${changes} ${changes === 1 ? 'change' : 'changes'}, not of ${recomputation.changes}.`;
    }
  }
  return '';
}

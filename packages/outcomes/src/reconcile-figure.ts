import { Defect } from './defect.ts';
import type { Recomputation, ReportedFigure, ReportedInterval } from './figure.ts';
import { formatQuantity } from './format-quantity.ts';
import { meanPercentageChange } from './mean-percentage-change.ts';
import { recomputeFigure } from './recompute-figure.ts';
import { roundTo } from './rounding.ts';

/** A figure held against what its own components give. The three values are kept apart; none replaces another. */
export interface Reconciliation {
  /** As printed; null when an interval is printed. */
  readonly reported: number | null;
  /** The interval printed; null when one number is printed. */
  readonly reportedInterval: ReportedInterval | null;
  /** What the components give, to 6 decimals; null when they give nothing. */
  readonly recomputed: number | null;
  /**
   * 0 when they agree within printed rounding; otherwise reported minus recomputed, to two decimals more than are printed;
   * null when nothing can be recomputed. Of an interval, its nearer end counts.
   */
  readonly discrepancy: number | null;
  /** Whether they agree within printed rounding; null when it cannot be told. */
  readonly agrees: boolean | null;
  /** How it was recomputed and what came of it, in words. */
  readonly explanation: string;
}

/**
 * Recomputes a printed figure from its components. They agree when they are no further apart than half a unit of the last
 * printed decimal; exactly half a unit agrees. The comparison is made before any rounding. A value agrees with an interval when
 * it lies in it, the same half unit allowed at both ends.
 *
 * @throws Defect `DECIMALS_OUT_OF_RANGE` unless the figure's decimals are a whole number from 0 to 8; `FIGURE_NOT_REPORTED` when
 *   neither a number nor an interval is reported.
 *
 * @example
 * const children = { label: 'Looked-after children', value: 563 };
 * const population = { label: 'Children under 18', value: 57453 };
 * const recomputation = { kind: 'rate-per-10000' as const, numerator: children, denominator: population };
 * reconcileFigure({ reported: 97.8, unit: 'per-10000', decimals: 1, recomputation }).agrees; // => false
 */
export function reconcileFigure(
  figure: Pick<ReportedFigure, 'reported' | 'reportedInterval' | 'unit' | 'decimals' | 'recomputation'>,
): Reconciliation {
  const { reported, unit, decimals, recomputation } = figure;
  const reportedInterval = figure.reportedInterval ?? null;
  const printed = printedEnds(figure);
  const { value, how } = recomputeFigure(recomputation);
  if (value === null) {
    const explanation = [how, otherWindow(printed, decimals, recomputation)]
      .filter((part) => part !== '')
      .join(' ');
    return { reported, reportedInterval, recomputed: null, discrepancy: null, agrees: null, explanation };
  }
  const nearest = nearestTo(value, printed);
  const agrees = withinRounding(nearest, value, decimals);
  const exact = Number.isInteger(value) && decimals === 0;
  const gives = `That gives ${formatQuantity({ value, unit }, exact ? 0 : decimals + 1)}`;
  const [lower, upper] = [printed.lower, printed.upper].map((end) =>
    formatQuantity({ value: end, unit }, decimals),
  );
  const says = reportedInterval === null ? lower : `${lower} to ${upper}`;
  const accord = reportedInterval === null ? 'agrees with' : 'lies within';
  const verdict = agrees ? `which ${accord} the ${says} reported` : `but ${says} is reported`;
  const other = agrees ? '' : otherWindow(printed, decimals, recomputation);
  return {
    reported,
    reportedInterval,
    recomputed: roundTo(value, 6),
    discrepancy: agrees ? 0 : roundTo(nearest - value, decimals + 2),
    agrees,
    explanation: [how, `${gives}, ${verdict}.`, other].filter((part) => part !== '').join(' '),
  };
}

/** The ends of what is printed: those of an interval, or one number twice. */
function printedEnds({
  reported,
  reportedInterval,
}: Pick<ReportedFigure, 'reported' | 'reportedInterval'>): ReportedInterval {
  if (reported !== null) return { lower: reported, upper: reported };
  if (reportedInterval !== undefined) return reportedInterval;
  throw new Defect('FIGURE_NOT_REPORTED', 'A figure needs a reported number or a reported interval.');
}

/** The printed value nearest to one recomputed. */
function nearestTo(value: number, { lower, upper }: ReportedInterval): number {
  return Math.min(Math.max(value, lower), upper);
}

/** Whether a printed figure could be a value rounded. */
function withinRounding(reported: number, value: number, decimals: number): boolean {
  return roundTo(Math.abs(reported - value), 10) <= 0.5 / 10 ** decimals;
}

/** The number of changes whose mean is what was printed, when it is not the number named. */
function otherWindow(printed: ReportedInterval, decimals: number, recomputation: Recomputation): string {
  if (recomputation.kind !== 'mean-percentage-change') return '';
  const values = recomputation.series.map((point) => point.value);
  for (let changes = 1; changes < values.length; changes += 1) {
    const mean = meanPercentageChange(values, changes);
    if (mean !== null && withinRounding(nearestTo(mean, printed), mean, decimals)) {
      return `The figure reported is the mean of the last ${changes} ${changes === 1 ? 'change' : 'changes'}, not of ${recomputation.changes}.`;
    }
  }
  return '';
}

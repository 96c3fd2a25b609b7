import { roundTo } from '@golden-thread/outcomes';
import type { HeldOutPoint } from './held-out.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';

/** How far off a method was on values it had not seen. Null where there is nothing to tell it from. */
export interface ErrorMeasures {
  /** Mean of |foretold − actual| / actual, in percent, to two decimals. A value of zero has no percentage and is left out. */
  readonly meanAbsolutePercentageError: number | null;
  /** The median of the same percentages: a few bad years do not move it. */
  readonly medianAbsolutePercentageError: number | null;
  /** Mean of |foretold − actual| over the mean yearly change of the values known then, to two decimals; 1 is as good as such a change is large. */
  readonly meanAbsoluteScaledError: number | null;
  /** How many values were held out. */
  readonly heldOut: number;
}

/**
 * Sums up errors in three ways, since each misleads somewhere.
 *
 * @source Hyndman and Koehler, Another look at measures of forecast accuracy, International Journal of Forecasting 22 (2006)
 */
export function errorMeasures(points: readonly HeldOutPoint[]): ErrorMeasures {
  const percentages = points
    .filter(({ actual }) => actual !== 0)
    .map(({ foretold, actual }) => (Math.abs(foretold - actual) / actual) * 100);
  const scaled = points
    .filter(({ usualChange }) => usualChange > 0)
    .map(({ foretold, actual, usualChange }) => Math.abs(foretold - actual) / usualChange);
  return {
    meanAbsolutePercentageError: summary(percentages, mean),
    medianAbsolutePercentageError: summary(percentages, median),
    meanAbsoluteScaledError: summary(scaled, mean),
    heldOut: points.length,
  };
}

function summary(errors: readonly number[], of: (errors: readonly number[]) => number): number | null {
  return errors.length === 0 ? null : roundTo(of(errors), 2);
}

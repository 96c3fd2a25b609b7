import { errorMeasures } from './error-measures.ts';
import { heldOutPoints } from './held-out.ts';
import type { MethodName } from './method.ts';
import type { RollingForecasts } from './rolling-forecasts.ts';

/** How one method did in the back-test. */
export interface Candidate {
  readonly method: MethodName;
  /** To two decimals; null when it could not be tried at every point, or every held-out value was zero. */
  readonly meanAbsolutePercentageError: number | null;
}

/** Every method's error over the same held-out values, simplest first. */
export function candidatesAt(all: readonly RollingForecasts[], known: number): readonly Candidate[] {
  return all.map((rolling) => {
    const points = heldOutPoints(rolling, known);
    return {
      method: rolling.method.name,
      meanAbsolutePercentageError: points === null ? null : errorMeasures(points).meanAbsolutePercentageError,
    };
  });
}

/**
 * The method with the smallest mean absolute percentage error as printed, the simplest in a tie; the simplest of
 * all when no error could be told.
 */
export function chooseMethod(candidates: readonly Candidate[]): MethodName {
  let best = candidates[0] as Candidate;
  for (const candidate of candidates.slice(1)) {
    const error = candidate.meanAbsolutePercentageError;
    if (error !== null && error < (best.meanAbsolutePercentageError ?? Number.POSITIVE_INFINITY))
      best = candidate;
  }
  return best.method;
}

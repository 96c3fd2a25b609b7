import { mean } from './mean.ts';
import { FIRST_ORIGIN, type RollingForecasts } from './rolling-forecasts.ts';

/** How many years ahead a back-test looks. */
export const HORIZONS = [1, 2, 3] as const;

/** A value a method had not seen, and what it said about it. */
export interface HeldOutPoint {
  readonly horizonYears: number;
  /** How many values were known when it was said. */
  readonly origin: number;
  readonly foretold: number;
  readonly actual: number;
  /** The mean absolute yearly change of the values known then; zero when they never changed. */
  readonly usualChange: number;
}

/** What a method said at one origin about the years after it, among the first so many values. Null when it said nothing. */
export function heldOutAt(
  { known, values }: RollingForecasts,
  origin: number,
  upTo: number,
): readonly HeldOutPoint[] | null {
  const said = known[origin] as readonly number[] | null;
  if (said === null) return null;
  const seen = values.slice(0, origin);
  const usualChange = mean(seen.slice(1).map((value, at) => Math.abs(value - (seen[at] as number))));
  return HORIZONS.filter((years) => origin + years <= upTo).map((horizonYears) => ({
    horizonYears,
    origin,
    foretold: said[horizonYears - 1] as number,
    actual: values[origin + horizonYears - 1] as number,
    usualChange,
  }));
}

/**
 * Every value among the first so many that a method foretold from earlier ones, one to three years ahead.
 * Null when the method had nothing to say at one of the origins, so that it is never compared on fewer points.
 */
export function heldOutPoints(rolling: RollingForecasts, upTo: number): readonly HeldOutPoint[] | null {
  const points: HeldOutPoint[] = [];
  for (let origin = FIRST_ORIGIN; origin < upTo; origin += 1) {
    const said = heldOutAt(rolling, origin, upTo);
    if (said === null) return null;
    points.push(...said);
  }
  return points;
}

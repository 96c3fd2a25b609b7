import { errorGrowth, squaredErrorAhead, type ErrorGrowth } from './error-growth.ts';
import { heldOutPoints } from './held-out.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import type { RollingForecasts } from './rolling-forecasts.ts';
import { eightyPercentPoint } from './student-t.ts';

/** The fewest one-year errors an interval is told from; two need four known values. */
export const FEWEST_ERRORS = 2;

/**
 * How much of the square of the middle method's usual error an interval is never narrower than.
 *
 * The more freedom a line had to look right by luck, the more it borrows: a level that was named has none, a trend fitted
 * to few values some, and a method chosen because its errors were small most. Set on looked-after children and EHC plans of
 * every authority; `docs/back-tests.md` shows what they give there and elsewhere.
 */
const BORROWED = { level: 0, trend: 0.75, chosen: 1 } as const;

/**
 * How many mean absolute errors make one standard error. Errors that were normal and known for sure would make it 1.25;
 * of the tenths it is the only one at which every method, one to three years ahead, holds between 75 and 85 % over all
 * indicators of the authorities with an even number. `docs/back-tests.md` has the authorities with an odd one, which had no say.
 */
const STANDARD_PER_USUAL = 1.1;

/** From and to, both included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What an interval is told from. */
export interface IntervalGrounds {
  /** The method whose line it is. */
  readonly rolling: RollingForecasts;
  /** How the errors of every method grow on the same values, the one above included. */
  readonly growths: readonly ErrorGrowth[];
  /** How many values are known. */
  readonly known: number;
  /** Whether the method was chosen by its back-test, or named by the caller. */
  readonly chosen: boolean;
  /** Half of the last place the series is stated to: a figure is never known better. */
  readonly halfUnit: number;
}

/**
 * The 80 % interval about a forecast, a function of how many years ahead it is; null when too few values were held out.
 *
 * Told from the method's own one-year errors in a back-test on this series, relative to what it foretold: Student's t
 * for so few errors, grown over the years by how far they lean one way. Never below zero.
 */
export function intervalFor(grounds: IntervalGrounds): ((value: number, years: number) => Interval) | null {
  const { rolling, growths, known, chosen, halfUnit } = grounds;
  const own = growthOf(rolling, known);
  if (own === null) return null;
  const borrowed = BORROWED[chosen ? 'chosen' : rolling.method.kind];
  const point = STANDARD_PER_USUAL * eightyPercentPoint(own.errors);
  return (value, years) => {
    const middle = median(growths.map((growth) => squaredErrorAhead(growth, years)));
    const squared = Math.max(squaredErrorAhead(own, years), borrowed * middle);
    const scale = scaleOf(value, rolling.values.slice(0, known));
    const half = Math.max(halfUnit, point * Math.sqrt(squared) * scale);
    return { lower: Math.max(0, value - half), upper: value + half };
  };
}

/** How the errors of each method grow that could be tried on the first so many values. */
export function growthsAt(all: readonly RollingForecasts[], known: number): readonly ErrorGrowth[] {
  return all.map((rolling) => growthOf(rolling, known)).filter((growth) => growth !== null);
}

function growthOf(rolling: RollingForecasts, known: number): ErrorGrowth | null {
  const errors = heldOutPoints(rolling, known)
    ?.filter(({ horizonYears }) => horizonYears === 1)
    .map(
      ({ foretold, actual, origin }) =>
        (actual - foretold) / scaleOf(foretold, rolling.values.slice(0, origin)),
    );
  return errors === undefined || errors.length < FEWEST_ERRORS ? null : errorGrowth(errors);
}

/** What errors are relative to: the forecast, but never less than half the usual level, and 1 where both are zero. */
function scaleOf(foretold: number, seen: readonly number[]): number {
  return Math.max(foretold, mean(seen) / 2) || 1;
}

import { errorGrowth, squaredErrorAhead, type ErrorGrowth } from './error-growth.ts';
import { heldOutPoints } from './held-out.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import type { RollingForecasts } from './rolling-forecasts.ts';
import { eightyPercentPoint } from './student-t.ts';

/** The fewest one-year errors an interval is told from; two need four known values. */
export const FEWEST_ERRORS = 2;

/**
 * How much of the middle method's squared error an interval is never narrower than.
 *
 * The more freedom a line had to look right by luck, the more it borrows: a level that was named has none, a trend fitted
 * to few values some, and a method chosen because its errors were small most. Set so that coverage on the public tables
 * is between 75 and 85 % for each method; `docs/back-tests.md` shows what they give.
 */
const BORROWED = { level: 0, trend: 0.75, chosen: 1 } as const;

/** From and to, both included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What an interval is told from. */
export interface IntervalGrounds {
  /** The method whose line it is. */
  readonly rolling: RollingForecasts;
  /** Every method's back-test on the same values, the one above included. */
  readonly all: readonly RollingForecasts[];
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
  const { rolling, all, known, chosen, halfUnit } = grounds;
  const own = growthOf(rolling, known);
  if (own === null) return null;
  const others = all.map((each) => growthOf(each, known)).filter((growth) => growth !== null);
  const borrowed = BORROWED[chosen ? 'chosen' : rolling.method.kind];
  const point = eightyPercentPoint(own.errors);
  return (value, years) => {
    const middle = median(others.map((growth) => squaredErrorAhead(growth, years)));
    const squared = Math.max(squaredErrorAhead(own, years), borrowed * middle);
    const scale = scaleOf(value, rolling.values.slice(0, known));
    const half = Math.max(halfUnit, point * Math.sqrt(squared) * scale);
    return { lower: Math.max(0, value - half), upper: value + half };
  };
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

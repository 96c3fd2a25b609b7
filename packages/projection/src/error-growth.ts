import { mean } from './mean.ts';

/** How a method's errors grow with the years ahead, in units of what it foretells. */
export interface ErrorGrowth {
  /** The part of the squared mean error a year ahead that comes anew every year; it adds up with the years. */
  readonly fresh: number;
  /** The part that always points the same way; it adds up with the square of the years. */
  readonly leaning: number;
  /** From how many one-year errors this was told. */
  readonly errors: number;
}

/**
 * Splits one-year errors into what leans one way and what is fresh each year.
 *
 * A method that lags behind a growing series misses by one change, then two, then three: its squared error grows with the
 * square of the years. One that misses by chance grows with the years themselves. The leaning part is the squared mean
 * error less what chance alone would give a mean of so few. Together they are the square of the mean absolute error a year
 * ahead: one bad year, as in a pandemic, would move a mean of squares too far.
 *
 * @param errors - at least two, each relative to the scale of what was foretold.
 */
export function errorGrowth(errors: readonly number[]): ErrorGrowth {
  const lean = mean(errors);
  const squared = mean(errors.map((error) => error ** 2));
  const spread = Math.max(0, squared - lean ** 2);
  const leaning = Math.max(0, lean ** 2 - spread / (errors.length - 1));
  const share = squared === 0 ? 0 : leaning / squared;
  const usual = mean(errors.map(Math.abs)) ** 2;
  return { fresh: usual * (1 - share), leaning: usual * share, errors: errors.length };
}

/** The square of the usual error so many years ahead. */
export function squaredErrorAhead({ fresh, leaning }: ErrorGrowth, years: number): number {
  return fresh * years + leaning * years ** 2;
}

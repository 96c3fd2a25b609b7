import { roundTo } from '@golden-thread/outcomes';
import type { FlowShare } from './flow-shares.ts';
import type { Flow } from './flow.ts';
import { lastYear } from './flow.ts';
import type { LoadMonth } from './load-month.ts';

/** A figure, and the ends of its 80 % interval, both included; null where there is none, and a remark says why. */
export interface Estimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How far off plans issued and plans in force may be: half of an 80 % interval, by how many there are. */
export interface Spread {
  readonly ofIssued: (issued: number) => number;
  /** After so many issued and so many ceased since the last known month. */
  readonly ofInForce: (issued: number, ceased: number) => number;
}

/** The fewest months from which it is told how much a month differs from the next. */
export const FEWEST_MONTHS = 6;

/** How many standard errors hold 80 %, if they are normal. */
export const EIGHTY_PERCENT = 1.2816;

/** A figure with an interval of so much either side, never below zero. */
export function estimateAbout(value: number, half: number | null): Estimate {
  if (half === null) return { value, lower: null, upper: null };
  return { value, lower: roundTo(Math.max(0, value - half), 1), upper: roundTo(value + half, 1) };
}

/**
 * How far a path may be off: how much months differ from each other, and how few cases its shares are told from. That shares or
 * times themselves change is not in it. Null where too few months tell of it, or no request was assessed.
 *
 * Months differ at least as much as counts do by chance alone (Poisson), and as much more as they did over the last year.
 *
 * @source McCullagh and Nelder, Generalized Linear Models, 2nd edition (1989), section 6.2.3: dispersion of counts
 */
export function spreadOf(history: readonly LoadMonth[], { shares }: Flow): Spread | null {
  const months = lastYear(history);
  const issued = dispersion(months.map(({ outcomes }) => outcomes?.issue ?? null));
  const ceased = dispersion(months.map((month) => month.ceased)) ?? 1;
  if (issued === null || shares.assessed.numerator === 0) return null;
  const unsure = variationOf(shares.assessed) + variationOf(shares.withPlan);
  const unsureEnds = variationOf(shares.ceasing);
  return {
    ofIssued: (plans) => EIGHTY_PERCENT * Math.sqrt(issued * plans + unsure * plans ** 2),
    ofInForce: (plans, ends) =>
      EIGHTY_PERCENT *
      Math.sqrt(issued * plans + unsure * plans ** 2 + ceased * ends + unsureEnds * ends ** 2),
  };
}

/** The squared standard error of a share, relative to the share. */
function variationOf({ numerator, denominator }: FlowShare): number {
  return numerator === 0 ? 0 : (1 - numerator / denominator) / numerator;
}

/** How many times as much months differ as counts do by chance alone, at least 1; null where too few are known or all are zero. */
function dispersion(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  const mean = known.reduce((sum, count) => sum + count, 0) / known.length;
  if (known.length < FEWEST_MONTHS || mean === 0) return null;
  const squares = known.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return Math.max(1, squares / (known.length - 1) / mean);
}

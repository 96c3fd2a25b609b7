import { ratings, type Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';

/** How many actions have a rating. */
export interface RatingCount {
  readonly rating: Rating;
  readonly count: number;
}

/**
 * Counts ratings: always all six, zero included, so that `unknown` is never hidden.
 *
 * In the order of the scheme's states where one is given, then the states it does not have; otherwise blue,
 * green, amber, red, grey, unknown.
 *
 * @example
 * rollUp(['green', 'unknown', 'green'])[1]; // => { rating: 'green', count: 2 }
 */
export function rollUp(given: Iterable<Rating>, scheme?: Scheme): readonly RatingCount[] {
  const order = new Set([...(scheme?.states ?? []).map((state) => state.rating), ...ratings]);
  const counts: Record<Rating, number> = { blue: 0, green: 0, amber: 0, red: 0, grey: 0, unknown: 0 };
  for (const rating of given) counts[rating] += 1;
  return [...order].map((rating) => ({ rating, count: counts[rating] }));
}

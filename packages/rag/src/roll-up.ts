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
  const counts = new Map<Rating, number>();
  for (const state of scheme?.states ?? []) counts.set(state.rating, 0);
  for (const rating of ratings) if (!counts.has(rating)) counts.set(rating, 0);
  for (const rating of given) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return [...counts].map(([rating, count]) => ({ rating, count }));
}

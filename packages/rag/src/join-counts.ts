import type { Rating } from './rating.ts';
import { rollUp, type RatingCount } from './roll-up.ts';
import type { Scheme } from './scheme.ts';

/**
 * Joins the counts of parts into the counts of the whole: the same as counting everything at once, in whatever
 * parts it was counted and in whatever order. Parts may have schemes of their own; the order is the given one's.
 *
 * @example
 * import { rollUp } from '@golden-thread/rag';
 * joinCounts([rollUp(['green']), rollUp(['green', 'unknown'])])[1]; // => { rating: 'green', count: 2 }
 */
export function joinCounts(parts: Iterable<readonly RatingCount[]>, scheme?: Scheme): readonly RatingCount[] {
  const sums: Record<Rating, number> = { blue: 0, green: 0, amber: 0, red: 0, grey: 0, unknown: 0 };
  for (const { rating, count } of [...parts].flat()) sums[rating] += count;
  return rollUp([], scheme).map(({ rating }) => ({ rating, count: sums[rating] }));
}

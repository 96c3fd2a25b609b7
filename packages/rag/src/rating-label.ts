import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';

const plainWords: Readonly<Record<Rating, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  grey: 'Grey',
  unknown: 'Unknown',
};

/**
 * The word a scheme uses for a rating. A scheme that has no state for it gets the plain colour word, so that a
 * rating recorded under an older scheme can still be named.
 *
 * @example
 * import { bragGrey } from '@golden-thread/rag';
 * ratingLabel(bragGrey, 'amber'); // => 'Amber'
 */
export function ratingLabel(scheme: Scheme, rating: Rating): string {
  return scheme.states.find((state) => state.rating === rating)?.label ?? plainWords[rating];
}

import { bragGrey } from './brag-grey.ts';
import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';

/**
 * The word a scheme uses for a rating. A scheme that has no state for it gets the plain word of {@link bragGrey},
 * so that a rating recorded under an older scheme can still be named.
 *
 * @example
 * ratingLabel(bragGrey, 'amber'); // => 'Amber'
 */
export function ratingLabel(scheme: Scheme, rating: Rating): string {
  const state = [...scheme.states, ...bragGrey.states].find((candidate) => candidate.rating === rating);
  return state?.label ?? rating;
}

import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';

/**
 * The rating a scheme's own words stand for, or null when the scheme does not know them.
 *
 * Labels and aliases are compared without regard to capitals or surrounding spaces. Empty words give null, not
 * `unknown`: what an empty cell means is for the reader of the document to say.
 *
 * @example
 * import { bragGrey } from '@golden-thread/rag';
 * ratingFromWords(bragGrey, 'Yellow'); // => 'amber'
 */
export function ratingFromWords(scheme: Scheme, words: string): Rating | null {
  const wanted = words.trim().toLowerCase();
  for (const state of scheme.states) {
    if ([state.label, ...state.aliases].some((word) => word.trim().toLowerCase() === wanted)) {
      return state.rating;
    }
  }
  return null;
}

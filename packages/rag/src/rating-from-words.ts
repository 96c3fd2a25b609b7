import type { Rating } from './rating.ts';
import type { Scheme } from './scheme.ts';
import { wordKey } from './word-key.ts';

/**
 * The rating a scheme's own words stand for, or null when the scheme does not know them.
 *
 * Labels and aliases are compared without regard to capitals or to how many spaces there are. Empty words give null, not
 * `unknown`: what an empty cell means is for the reader of the document to say.
 *
 * @example
 * import { bragGrey } from '@golden-thread/rag';
 * ratingFromWords(bragGrey, 'Yellow'); // => 'amber'
 */
export function ratingFromWords(scheme: Scheme, words: string): Rating | null {
  const wanted = wordKey(words);
  for (const state of scheme.states) {
    if ([state.label, ...state.aliases].some((word) => wordKey(word) === wanted)) {
      return state.rating;
    }
  }
  return null;
}

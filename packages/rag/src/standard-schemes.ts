import type { Scheme } from './scheme.ts';
import bragGreyData from './schemes/brag-grey.json' with { type: 'json' };
import bragData from './schemes/brag.json' with { type: 'json' };
import plainWordsData from './schemes/plain-words.json' with { type: 'json' };
import ragData from './schemes/rag.json' with { type: 'json' };

// JSON widens its words to strings; the health test holds each file against the schema.

/**
 * Blue, Red, Amber, Green and Grey with unknown as the sixth state, as Rotherham's improvement plan defines
 * them. It is data: an area with other words or states brings its own {@link Scheme}.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, key to the BRAG tracking of the Written Statement of Action
 */
export const bragGrey = bragGreyData as Scheme;

/** Blue, Red, Amber and Green, where blue is complete without a board, and one significant risk is red. */
export const brag = bragData as Scheme;

/** Red, Amber and Green, where one significant risk is red and a complete action is green. */
export const rag = ragData as Scheme;

/** On course, Watch, Stuck and Done: words of a council's own, where done needs the measures but no board. */
export const plainWords = plainWordsData as Scheme;

/**
 * The schemes that come with the package, for a council to take or to start from.
 *
 * @example
 * standardSchemes.map(({ id }) => id); // => ['brag-grey', 'brag', 'rag', 'plain-words']
 */
export const standardSchemes: readonly Scheme[] = [bragGrey, brag, rag, plainWords];

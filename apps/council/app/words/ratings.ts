import type { ResultOf } from 'gql.tada';
import type { schemeFragment } from '../operations/scheme.ts';

/** One state of a council's rating scheme: its own words and shape. */
export type RatingState = ResultOf<typeof schemeFragment>['states'][number];
export type Rating = RatingState['rating'];

const plainWords: Readonly<Record<Rating, string>> = {
  BLUE: 'Blue',
  GREEN: 'Green',
  AMBER: 'Amber',
  RED: 'Red',
  GREY: 'Grey',
  UNKNOWN: 'Unknown',
};

export function isRating(text: string): text is Rating {
  return Object.hasOwn(plainWords, text);
}

/** What is shown of a rating: its word, what it stands for, and its shape. */
export interface RatingWords extends Pick<RatingState, 'label' | 'inBrief' | 'meaning'> {
  /** Null where the scheme has no state for it: no shape is invented. */
  readonly shape: RatingState['shape'] | null;
}

/**
 * The words of a plan's scheme for a rating. One recorded under an earlier scheme may have no state in this one: it
 * keeps its plain word, and says that it is none of them.
 */
export function wordsOf(states: readonly RatingState[], rating: Rating): RatingWords {
  const state = states.find((each) => each.rating === rating);
  if (state !== undefined) return state;
  return {
    label: plainWords[rating],
    inBrief: 'not in this scheme',
    meaning: 'The scheme of the plan has no such rating.',
    shape: null,
  };
}

/** The word with what it stands for, as one phrase. */
export function phraseOf({ label, inBrief }: RatingWords): string {
  return inBrief === null ? label : `${label}: ${inBrief}`;
}

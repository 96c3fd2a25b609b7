import type { KeyEntry, RatingCell, ReportTable } from '@golden-thread/reports';
import { phraseOf, wordsOf } from '../words/ratings.ts';
import type { Rating, RatingState } from '../words/ratings.ts';
import { countCell } from './figure-cells.ts';

/** A rating in the words and shapes of its plan's scheme. */
export function ratingCell(states: readonly RatingState[], rating: Rating): RatingCell {
  const words = wordsOf(states, rating);
  return { kind: 'rating', word: phraseOf(words), shape: words.shape, tone: rating };
}

/** What every state of a scheme means. */
export function ratingKey(states: readonly RatingState[]): readonly KeyEntry[] {
  return states.map(({ rating, label, shape, meaning }) => ({
    kind: 'rating',
    rating: { kind: 'rating', word: label, shape, tone: rating },
    meaning,
  }));
}

export interface CountColumn {
  readonly heading: string;
  readonly counts: readonly { readonly rating: Rating; readonly count: number }[];
}

/** How many actions have each rating, at one time or several. A rating that is in no scheme is listed only where it is used. */
export function ratingCountsTable(
  states: readonly RatingState[],
  caption: string,
  times: readonly CountColumn[],
): ReportTable {
  const countAt = ({ counts }: CountColumn, rating: Rating) =>
    counts.find((each) => each.rating === rating)?.count ?? 0;
  const ratings = (times[0]?.counts ?? [])
    .map(({ rating }) => rating)
    .filter(
      (rating) =>
        states.some((state) => state.rating === rating) || times.some((time) => countAt(time, rating) > 0),
    );
  return {
    id: 'ratings',
    caption,
    columns: [
      { heading: 'Rating', numeric: false },
      ...times.map(({ heading }) => ({ heading, numeric: true })),
    ],
    rows: ratings.map((rating) => ({
      cells: [ratingCell(states, rating), ...times.map((time) => countCell(countAt(time, rating)))],
      unit: null,
    })),
    whenEmpty: 'The plan has no action.',
  };
}

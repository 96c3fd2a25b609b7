import { ratingWords } from '../words/ratings.ts';
import type { Rating } from '../words/ratings.ts';

const shapes: Readonly<Record<Rating, string>> = {
  BLUE: 'M2 8.5 6.5 13 14 3.5 12 2 6.3 9.6 3.7 7z',
  GREEN: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  AMBER: 'M8 1.5 15.5 14.5H.5z',
  RED: 'M8 .5 15.5 8 8 15.5.5 8z',
  GREY: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  UNKNOWN:
    'M8.1 1.2c-2.6 0-4.4 1.5-4.6 4h2.7c.1-1.1.8-1.7 1.8-1.7 1 0 1.7.6 1.7 1.5 0 .9-.5 1.3-1.4 1.9-1.1.7-1.5 1.4-1.4 2.7v.5h2.5v-.4c0-.9.3-1.3 1.4-2 1.1-.7 1.7-1.6 1.7-2.9 0-2.200-1.8-3.6-4.4-3.6zM8.1 11.4c-.9 0-1.6.7-1.6 1.6s.7 1.6 1.6 1.6 1.6-.7 1.6-1.6-.7-1.6-1.6-1.6z',
};

/** The mark of a rating: its shape, for beside its words. Never alone. */
export function RatingShape({ rating }: { readonly rating: Rating }) {
  return (
    <svg
      className="app-rating__shape"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[rating]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/**
 * A rating as shape, word and colour, so that none of them carries it alone. Unknown has no colour. With
 * `meaning`, the words say what the colour stands for: blue is "on target" in one council and "complete" in another.
 */
export function RatingTag({
  rating,
  meaning = ratingWords[rating].meaning,
}: {
  readonly rating: Rating;
  /** What the colour stands for; false where it is said beside it. */
  readonly meaning?: string | false;
}) {
  const words = ratingWords[rating];
  return (
    <span className={`app-rating app-rating--${rating.toLowerCase()}`}>
      <RatingShape rating={rating} />
      <span>
        <span className="app-rating__name">{words.name}</span>
        {meaning !== false && <span className="app-rating__meaning">: {meaning}</span>}
      </span>
    </span>
  );
}

import { wordsOf } from '../words/ratings.ts';
import type { Rating, RatingState } from '../words/ratings.ts';
import { RatingShape } from './rating-shape.tsx';

/**
 * A rating as shape, word and colour, so that none of them carries it alone. Words and shape are those of the plan's
 * scheme; the colour is what the rating stands for in any scheme, and unknown has none. With `meaning`, the words say
 * what they stand for: blue is "on target" in one council and "complete" in another.
 */
export function RatingTag({
  rating,
  states,
  meaning,
}: {
  readonly rating: Rating;
  /** The scheme of the plan. */
  readonly states: readonly RatingState[];
  /** What it stands for, where the scheme's own few words do not say it; false where it is said beside it. */
  readonly meaning?: string | false;
}) {
  const { label, inBrief, shape } = wordsOf(states, rating);
  const said = meaning ?? inBrief ?? false;
  return (
    <span className={`app-rating app-rating--${rating.toLowerCase()}`}>
      {shape !== null && <RatingShape shape={shape} />}
      <span>
        <span className="app-rating__name">{label}</span>
        {said !== false && <span className="app-rating__meaning">: {said}</span>}
      </span>
    </span>
  );
}

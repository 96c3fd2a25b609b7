import { boardQuery } from '../board/filters.ts';
import { planAddress } from '../addresses.ts';
import { phraseOf, wordsOf } from '../words/ratings.ts';
import type { Rating, RatingState } from '../words/ratings.ts';
import { RatingTag } from './rating-tag.tsx';

export interface RatingCountsProps {
  readonly counts: readonly { readonly rating: Rating; readonly count: number }[];
  /** The scheme of the plan. */
  readonly states: readonly RatingState[];
  readonly planId: string;
  readonly asAt: string | null;
}

/**
 * How many actions have each rating: every state of the scheme, nought included, each leading to its actions. A rating
 * that the scheme does not have is listed only where an action has it.
 */
export function RatingCounts({ counts, states, planId, asAt }: RatingCountsProps) {
  const listed = ({ rating, count }: RatingCountsProps['counts'][number]) =>
    count > 0 || states.some((state) => state.rating === rating);
  return (
    <ul className="app-counts" aria-label="Actions by recorded rating">
      {counts.filter(listed).map(({ rating, count }) => (
        <li key={rating} className="app-counts__item">
          <span className="app-counts__number">{count}</span>
          {count === 0 ? (
            <RatingTag rating={rating} states={states} />
          ) : (
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={`${planAddress(planId)}${boardQuery({ ratings: [rating], priority: '', search: '' }, asAt)}#results`}
              aria-label={`${count} ${phraseOf(wordsOf(states, rating))}`}
            >
              <RatingTag rating={rating} states={states} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

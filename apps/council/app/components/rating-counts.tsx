import { boardQuery } from '../board/filters.ts';
import { planAddress } from '../addresses.ts';
import { ratingWords } from '../words/ratings.ts';
import type { Rating } from '../words/ratings.ts';
import { RatingTag } from './rating-tag.tsx';

export interface RatingCountsProps {
  readonly counts: readonly { readonly rating: Rating; readonly count: number }[];
  readonly planId: string;
  readonly asAt: string | null;
}

/** How many actions have each rating: all six states, nought included, each leading to its actions. */
export function RatingCounts({ counts, planId, asAt }: RatingCountsProps) {
  return (
    <ul className="app-counts" aria-label="Actions by recorded rating">
      {counts.map(({ rating, count }) => (
        <li key={rating} className="app-counts__item">
          <span className="app-counts__number">{count}</span>
          {count === 0 ? (
            <RatingTag rating={rating} />
          ) : (
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={`${planAddress(planId)}${boardQuery({ ratings: [rating], priority: '', search: '' }, asAt)}#results`}
              aria-label={`${count} ${ratingWords[rating].name}: ${ratingWords[rating].meaning}`}
            >
              <RatingTag rating={rating} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { RatingState } from '../words/ratings.ts';
import { RatingTag } from './rating-tag.tsx';

/** What each state of a scheme means, in the order of the scheme. */
export function RatingKey({ states }: { readonly states: readonly RatingState[] }) {
  return (
    <dl className="govuk-summary-list app-measure">
      {states.map(({ rating, meaning }) => (
        <div key={rating} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">
            <RatingTag rating={rating} states={states} meaning={false} />
          </dt>
          <dd className="govuk-summary-list__value">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ResultOf } from 'gql.tada';
import { RatingTag } from '../components/rating-tag.tsx';
import type { planQuery } from '../operations/plan.ts';
import type { RatingState } from '../words/ratings.ts';

export type OverallDetail = NonNullable<ResultOf<typeof planQuery>['improvementPlan']>['overall'];

/**
 * Where a plan stands as a whole: its gravest rating with the counts it comes of. What is unknown stands beside a colour,
 * and a colour on record beside what is unknown, so that neither hides the other.
 */
export function Overall({
  overall,
  states,
}: {
  readonly overall: OverallDetail;
  /** The scheme of the plan. */
  readonly states: readonly RatingState[];
}) {
  const { rating, atLeast, total, unknown, sentence } = overall;
  const isUnknown = rating === 'UNKNOWN';
  return (
    <section aria-labelledby="overall" className="app-panel">
      <h2 className="govuk-heading-m" id="overall">
        The plan as a whole
      </h2>
      {rating !== null && (
        <p className="govuk-body app-overall">
          <RatingTag rating={rating} states={states} {...(isUnknown ? { meaning: false as const } : {})} />
          {isUnknown && atLeast !== null && (
            <>
              at least <RatingTag rating={atLeast} states={states} />
            </>
          )}
          {!isUnknown && unknown > 0 && (
            <>
              with {unknown} of {total} <RatingTag rating="UNKNOWN" states={states} meaning={false} />
            </>
          )}
        </p>
      )}
      <p className="govuk-body">{sentence}</p>
    </section>
  );
}

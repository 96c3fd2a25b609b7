import { graphql } from '../graph/graphql.ts';
import { schemeFragment } from './scheme.ts';

/** How a plan stands as at the day `$asOf` of the query: whether it runs, its counts, and what contradicts itself. */
export const planStandingFragment = graphql(
  `
    fragment CouncilPlanStanding on ImprovementPlan @_unmask {
      id
      title
      startDate
      endDate
      standing(asOf: $asOf)
      successors {
        id
        title
      }
      scheme {
        ...CouncilScheme
      }
      ratingCounts(asOf: $asOf) {
        rating
        count
      }
      contradictions(asOf: $asOf) {
        actionRef
        kind
        message
      }
    }
  `,
  [schemeFragment],
);

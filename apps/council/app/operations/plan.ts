import { graphql } from '../graph/graphql.ts';
import { planStandingFragment } from './plan-standing.ts';

/** What the board of a plan needs as at a day. Actions are asked for by page. */
export const planQuery = graphql(
  `
    query CouncilPlan($id: ID!, $asOf: Date, $names: Boolean!) {
      improvementPlan(id: $id) {
        ...CouncilPlanStanding
        overall(asOf: $asOf) {
          rating
          atLeast
          total
          unknown
          sentence
        }
        board {
          id
          name @include(if: $names)
        }
        source {
          title
          publisher
          publishedDate
          url
          place
        }
        priorities {
          ref
          title
          group {
            id
            name @include(if: $names)
          }
          headings {
            ref
            title
          }
        }
      }
    }
  `,
  [planStandingFragment],
);

/** One page of a plan's actions that match the filters. */
export const planActionsQuery = graphql(`
  query CouncilPlanActions(
    $id: ID!
    $asOf: Date
    $rating: [Rating!]
    $priority: [String!]
    $search: String
    $after: String
  ) {
    improvementPlan(id: $id) {
      id
      actions(first: 100, after: $after, rating: $rating, priority: $priority, search: $search, asOf: $asOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ref
            title
            priority {
              ref
            }
            heading {
              ref
            }
            deadline {
              label
              endDate
            }
            leads {
              id
              name
            }
            rating(asOf: $asOf) {
              recorded
              computed
              differs
            }
            closing(asOf: $asOf) {
              step
            }
          }
        }
      }
    }
  }
`);

/** The titles of an area's plans, for where only their ids are told. */
export const planTitlesQuery = graphql(`
  query CouncilPlanTitles($code: ID!) {
    localArea(code: $code) {
      improvementPlans {
        id
        title
      }
    }
  }
`);

/** The title of one plan. */
export const planTitleQuery = graphql(`
  query CouncilPlanTitle($id: ID!) {
    improvementPlan(id: $id) {
      id
      title
    }
  }
`);

import { graphql } from '../graph/graphql.ts';
import { observationFragment } from './observation.ts';
import { schemeFragment } from './scheme.ts';

/** Everything the page of one action shows, as at a day. */
export const actionQuery = graphql(
  `
    query CouncilAction($id: ID!, $asOf: Date, $names: Boolean!) {
      improvementAction(id: $id) {
        id
        ref
        title
        version
        plan {
          id
          title
          board {
            id
            name @include(if: $names)
          }
          source {
            title
            publisher
            url
          }
          scheme {
            ...CouncilScheme
          }
          startDate
          endDate
          standing(asOf: $asOf)
          successors {
            id
            title
          }
          contradictions(asOf: $asOf) {
            actionRef
            message
          }
        }
        priority {
          ref
          title
          group {
            id
            name @include(if: $names)
          }
        }
        heading {
          ref
          title
          willMean
        }
        deadline {
          label
          endDate
          otherLabel
        }
        leads {
          id
          name
          kind
        }
        rating(asOf: $asOf) {
          recorded
          recordedStatedAs
          recordedDate
          computed
          reasons
          wouldChangeIf
          differs
        }
        impactMeasures {
          id
          title
          baseline {
            label
            value
            date
          }
          target {
            label
          }
          latest(asOf: $asOf) {
            ...CouncilObservation
          }
          assessment(asOf: $asOf) {
            status
            reasons
          }
          indicator {
            unit
            decimals
            polarity
          }
        }
        closing(asOf: $asOf) {
          step
          steps
          nextSteps {
            step
            mayBeTakenBy
          }
          blockedSteps {
            step
            reason
            whatToDo
          }
          missing
        }
      }
    }
  `,
  [observationFragment, schemeFragment],
);

/** One page of an action's history, newest first. */
export const actionHistoryQuery = graphql(`
  query CouncilActionHistory($id: ID!, $asOf: Date, $first: Int, $after: String) {
    improvementAction(id: $id) {
      id
      history(first: $first, after: $after, asOf: $asOf) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            kind
            effectiveDate
            recordedAt
            summary
            corrects
            correctedBy
            by {
              role
              posts
              bodies
            }
            ... on EvidenceRecord {
              title
              description
              link
            }
            ... on ProgressRecord {
              note
            }
            ... on RatingRecord {
              rating
              reason
            }
            ... on PanelDecisionRecord {
              reason
            }
            ... on BoardApprovalRecord {
              reason
            }
            source {
              title
              place
            }
          }
        }
      }
    }
  }
`);

/** How an action hangs together with others, as at a day. */
export const actionLinksQuery = graphql(`
  query CouncilActionLinks($id: ID!, $asOf: Date) {
    improvementAction(id: $id) {
      id
      dependencies(asOf: $asOf) {
        state
        inWords
        note
        action {
          id
          ref
          title
          plan {
            id
            title
          }
        }
      }
      neededBy {
        id
        ref
        title
        plan {
          id
          title
        }
        deadline {
          label
        }
        dependencies(asOf: $asOf) {
          state
          action {
            id
          }
        }
      }
      linkedActions {
        note
        action {
          id
          ref
          title
          plan {
            id
            title
          }
        }
      }
    }
  }
`);

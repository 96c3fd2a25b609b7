import { graphql } from '../graph/graphql.ts';

/** What the page of a board, group or panel shows, as at a day, with a year of its forward plan. */
export const bodyQuery = graphql(`
  query CouncilBody($id: ID!, $asOf: Date, $from: Date!, $to: Date!) {
    body(id: $id) {
      id
      name
      kind
      source {
        title
        place
      }
      lines(asOf: $asOf) {
        kind
        to {
          id
          name
        }
      }
      chain(kind: ACCOUNTABLE_TO, asOf: $asOf) {
        id
        name
      }
      members(asOf: $asOf) {
        id
        name
        role
        onBehalfOf {
          name
        }
      }
      decisionRights(asOf: $asOf) {
        decision
        subjectId
      }
      forwardPlan(from: $from, to: $to) {
        date
        assumption
        title
        kind
        from {
          id
          name
        }
      }
      commissioningActions(asOf: $asOf) {
        id
        ref
        title
      }
    }
  }
`);

/** What the other services say a body answers for. */
export const bodyActionsQuery = graphql(`
  query CouncilBodyActions($id: ID!) {
    body(id: $id) {
      improvementActions {
        id
        ref
        title
        plan {
          id
          title
        }
      }
      sufficiencyActions {
        id
        ref
        title
      }
    }
  }
`);

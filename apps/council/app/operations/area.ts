import { graphql } from '../graph/graphql.ts';
import { figureFragment } from './figure.ts';
import { observationFragment } from './observation.ts';
import { planStandingFragment } from './plan-standing.ts';

/** The areas to choose from. */
export const areasQuery = graphql(`
  query CouncilAreas {
    localAreas {
      code
      name
    }
  }
`);

/** What an area's overview needs: its thread and its plans as at a day. */
export const areaQuery = graphql(
  `
    query CouncilArea($code: ID!, $asOf: Date) {
      localArea(code: $code) {
        code
        name
        framework {
          title
          startDate
          endDate
          outcomes {
            id
            title
            description
            indicators {
              id
              title
              polarity
              unit
              decimals
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
            }
          }
          breaks(asOf: $asOf) {
            kind
            message
            subjectId
          }
          paths(asOf: $asOf) {
            outcomeId
            indicatorId
            actionId
            actionRef
            bodyId
          }
        }
        leftOut {
          indicatorId
          title
          why
        }
        bodies {
          id
          name
        }
      }
    }
  `,
  [observationFragment],
);

/** The outcomes without their indicators, for when a service that owns some of them is away. */
export const outcomesAloneQuery = graphql(`
  query CouncilOutcomesAlone($code: ID!) {
    localArea(code: $code) {
      code
      name
      leftOut {
        indicatorId
        title
        why
      }
      framework {
        title
        startDate
        endDate
        outcomes {
          id
          title
          description
        }
      }
    }
  }
`);

/** The improvement plans of an area as at a day, with what needs attention in them. */
export const areaPlansQuery = graphql(
  `
    query CouncilAreaPlans($code: ID!, $asOf: Date) {
      localArea(code: $code) {
        improvementPlans {
          ...CouncilPlanStanding
          board {
            id
            name
          }
          priorities {
            actions {
              id
              ref
              title
              deadline {
                label
                endDate
              }
              rating(asOf: $asOf) {
                recorded
                recordedDate
              }
              closing(asOf: $asOf) {
                step
              }
            }
          }
        }
      }
    }
  `,
  [planStandingFragment],
);

/** The published figures of an area: reported, recomputed and the difference. */
export const areaFiguresQuery = graphql(
  `
    query CouncilAreaFigures($code: ID!) {
      localArea(code: $code) {
        sendFigures {
          ...CouncilFigure
        }
        sufficiencyFigures {
          ...CouncilFigure
        }
        commissioningFigures {
          ...CouncilFigure
        }
      }
    }
  `,
  [figureFragment],
);

/** The documents an area's facts were carried over from, with the licence each states. */
export const areaDocumentsQuery = graphql(`
  query CouncilAreaDocuments($code: ID!) {
    localArea(code: $code) {
      code
      name
      documents {
        id
        title
        licence
      }
    }
  }
`);

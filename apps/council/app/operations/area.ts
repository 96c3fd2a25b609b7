import { graphql } from '../graph/graphql.ts';
import { schemeFragment } from './scheme.ts';

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
export const areaQuery = graphql(`
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
              value
              numerator
              denominator
              absence {
                message
              }
              period {
                label
              }
              source {
                title
                url
                place
              }
            }
            assessment(asOf: $asOf) {
              status
              reasons
            }
          }
        }
        breaks {
          kind
          message
          subjectId
        }
        paths {
          outcomeId
          indicatorId
          actionId
          actionRef
          bodyId
        }
      }
      bodies {
        id
        name
      }
    }
  }
`);

/** The outcomes without their indicators, for when a service that owns some of them is away. */
export const outcomesAloneQuery = graphql(`
  query CouncilOutcomesAlone($code: ID!) {
    localArea(code: $code) {
      code
      name
      framework {
        title
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
          id
          title
          kind
          startDate
          endDate
          board {
            id
            name
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
  [schemeFragment],
);

/** The published figures of an area: reported, recomputed and the difference. */
export const areaFiguresQuery = graphql(`
  query CouncilAreaFigures($code: ID!) {
    localArea(code: $code) {
      sendFigures {
        title
        reported
        reportedInterval {
          lower
          upper
        }
        recomputed
        discrepancy
        agrees
        explanation
        unit
        remarks
        source {
          title
          publisher
          publishedDate
          url
          place
        }
      }
      sufficiencyFigures {
        title
        reported
        reportedInterval {
          lower
          upper
        }
        recomputed
        discrepancy
        agrees
        explanation
        unit
        remarks
        source {
          title
          publisher
          publishedDate
          url
          place
        }
      }
      commissioningFigures {
        title
        reported
        reportedInterval {
          lower
          upper
        }
        recomputed
        discrepancy
        agrees
        explanation
        unit
        remarks
        source {
          title
          publisher
          publishedDate
          url
          place
        }
      }
    }
  }
`);

import { graphql } from '../graph/graphql.ts';
import { returnFragment } from './assessment.ts';

const estimateFragment = graphql(`
  fragment CouncilEstimate on LoadEstimate @_unmask {
    value
    lower
    upper
  }
`);

const pathFragment = graphql(
  `
    fragment CouncilLoadPath on LoadPathMonth @_unmask {
      period {
        label
        startDate
      }
      requests
      plansIssued {
        ...CouncilEstimate
      }
      plansCeased
      plansInForce {
        ...CouncilEstimate
      }
    }
  `,
  [estimateFragment],
);

/** The requests and plans to come in an area, and what another number of requests would change. */
export const loadQuery = graphql(
  `
    query CouncilLoad($code: ID!, $months: Int, $requestsPerMonth: Int, $asOf: Date) {
      localArea(code: $code) {
        code
        name
        returns: sendReturns(asOf: $asOf) {
          ...CouncilReturn
        }
        sendLoad(months: $months, requestsPerMonth: $requestsPerMonth, asOf: $asOf) {
          asOf
          protection
          known {
            label
          }
          intervalPercent
          series {
            counts
            months {
              period {
                label
                startDate
              }
              estimate {
                ...CouncilEstimate
              }
            }
            method
            why
            meanErrorPercent
            heldOut
            knownMonths
            remarks
          }
          change {
            usualRequests
            requestsPerMonth
            shares {
              id
              title
              value
              numerator
              denominator
              period {
                label
              }
              reason
            }
            lag {
              plans
              period {
                label
              }
              medianWeeks
            }
            baseline {
              ...CouncilLoadPath
            }
            changed {
              ...CouncilLoadPath
            }
            assumptions
            reasons
          }
          leftOut
        }
      }
    }
  `,
  [returnFragment, estimateFragment, pathFragment],
);

import { graphql } from '../graph/graphql.ts';

/** A return that figures are computed from, as the foot of their page names it. */
export const returnFragment = graphql(`
  fragment CouncilReturn on SendReturn @_unmask {
    id
    layoutYear
    fromDate
    untilDate
    censusDate
    knownDate
    counts
    undoneDate
    undoneBecause
    erasedDate
  }
`);

/** Whether the person may have counts of children of an area: null for who may not. */
export const childCountsQuery = graphql(`
  query CouncilChildCounts($code: ID!, $asOf: Date) {
    localArea(code: $code) {
      sendReturns(asOf: $asOf) {
        id
      }
    }
  }
`);

const dueCountsFragment = graphql(`
  fragment CouncilDueCounts on DueCounts @_unmask {
    late
    within {
      weeks
      count
    }
    later
    unknown
    total
  }
`);

/** What is late and what falls due in an area, counted. */
export const dueQuery = graphql(
  `
    query CouncilDue($code: ID!, $asOf: Date) {
      localArea(code: $code) {
        code
        name
        sendReturns(asOf: $asOf) {
          ...CouncilReturn
        }
        dueList(asOf: $asOf) {
          asOf
          knownUntilDate
          plansUntilDate
          protection
          rows {
            clock {
              id
              title
              limit
            }
            team
            adviceFrom
            owed {
              ...CouncilDueCounts
            }
            excused {
              ...CouncilDueCounts
            }
            unknownBecause {
              because
              count
            }
          }
          leftOut {
            because
            count
          }
        }
      }
    }
  `,
  [returnFragment, dueCountsFragment],
);

/** A page of the cases of a due list: null for who may not read records of children. */
export const dueCasesQuery = graphql(`
  query CouncilDueCases($code: ID!, $asOf: Date, $first: Int!, $after: String) {
    localArea(code: $code) {
      dueList(asOf: $asOf) {
        cases(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              clock {
                id
                title
              }
              team
              adviceFrom
              dueOn
              daysLeft
              excused
              unknownBecause
              remarks
            }
          }
        }
      }
    }
  }
`);

/** The measures that can be asked for. */
export const measureDefinitionsQuery = graphql(`
  query CouncilMeasureDefinitions {
    sendMeasureDefinitions {
      id
      title
      unit
      counts
      denominator
      atDay
      source
    }
  }
`);

/** Measures of an area by period, reported beside computed. */
export const measuresQuery = graphql(
  `
    query CouncilMeasures(
      $code: ID!
      $ids: [ID!]
      $by: SendMeasurePeriod
      $from: Date
      $until: Date
      $asOf: Date
    ) {
      localArea(code: $code) {
        code
        name
        sendReturns(asOf: $asOf) {
          ...CouncilReturn
        }
        sendMeasures(ids: $ids, by: $by, from: $from, until: $until, asOf: $asOf) {
          definition {
            id
            title
            unit
            atDay
          }
          part
          indicatorId
          protection
          figures {
            period {
              label
              startDate
              endDate
            }
            value
            numerator
            denominator
            reason
            leftOut {
              because
            }
            reported {
              value
              absence {
                message
              }
            }
            discrepancy
          }
        }
      }
    }
  `,
  [returnFragment],
);

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
        sendReturns(asOf: $asOf) {
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

/** The statutory clocks, which are the same everywhere. */
export const clocksQuery = graphql(`
  query CouncilClocks {
    statutoryClocks {
      id
      title
      countsFrom
      countsUntil
      limit
      atLeast
      source
      exceptions {
        title
        meaning
        source
      }
      exceptionsSource
    }
  }
`);

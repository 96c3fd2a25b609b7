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
    authority
    madeUp
    counts
    undoneDate
    undoneBecause
    erasedDate
  }
`);

/** Whether the person may have counts of children of an area, with SEND and looked after: null for who may not. */
export const childCountsQuery = graphql(`
  query CouncilChildCounts($code: ID!, $asOf: Date) {
    localArea(code: $code) {
      sendReturns(asOf: $asOf) {
        id
      }
      lookedAfterReturns(asOf: $asOf) {
        id
      }
    }
  }
`);

/** The measures that can be asked for. */
export const measureDefinitionsQuery = graphql(`
  query CouncilMeasureDefinitions {
    definitions: sendMeasureDefinitions {
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
        returns: sendReturns(asOf: $asOf) {
          ...CouncilReturn
        }
        series: sendMeasures(ids: $ids, by: $by, from: $from, until: $until, asOf: $asOf) {
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

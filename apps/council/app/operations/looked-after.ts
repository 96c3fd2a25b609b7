import { graphql } from '../graph/graphql.ts';

/** A return of looked-after children that figures are computed from, as the foot of their page names it. */
export const careReturnFragment = graphql(`
  fragment CouncilCareReturn on LookedAfterReturn @_unmask {
    id
    fromDate
    untilDate
    knownDate
    countsFromDate
    authority
    madeUp
    counts
    undoneDate
    undoneBecause
    erasedDate
  }
`);

/** A measure of looked-after children over periods, or a part of one. */
export const careSeriesFragment = graphql(`
  fragment CouncilCareSeries on LookedAfterMeasureSeries @_unmask {
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
`);

/** The measures of looked-after children that can be asked for. */
export const careDefinitionsQuery = graphql(`
  query CouncilCareDefinitions {
    definitions: lookedAfterMeasureDefinitions {
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

/** Measures of looked-after children by period, reported beside computed. */
export const careMeasuresQuery = graphql(
  `
    query CouncilCareMeasures(
      $code: ID!
      $ids: [ID!]
      $by: LookedAfterMeasurePeriod
      $from: Date
      $until: Date
      $asOf: Date
    ) {
      localArea(code: $code) {
        code
        name
        returns: lookedAfterReturns(asOf: $asOf) {
          ...CouncilCareReturn
        }
        series: lookedAfterMeasures(ids: $ids, by: $by, from: $from, until: $until, asOf: $asOf) {
          ...CouncilCareSeries
        }
      }
    }
  `,
  [careReturnFragment, careSeriesFragment],
);

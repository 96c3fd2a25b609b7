import { graphql } from '../graph/graphql.ts';
import { careReturnFragment, careSeriesFragment } from './looked-after.ts';
import { refusalFragment } from './record.ts';

const yearFragment = graphql(`
  fragment CouncilDemandYear on DemandYear @_unmask {
    period {
      label
    }
    date
    total {
      expected
      lower
      upper
    }
    placementTypes {
      id
      expected
      lower
      upper
    }
    ageBands {
      id
      expected
      lower
      upper
    }
    newPlaces {
      title
      places
      filled
    }
    costs {
      placementTypeId
      nights
      perWeekPence
      pence
    }
    costPence
    costIsLeast
    need {
      placementTypeId
      expected
      places
      untoldBecause
      placesHeld
      placesAtLeast
      homesUntold
      gap
      gapLower
      gapUpper
      gapPenceAYear
    }
  }
`);

const scenarioFragment = graphql(`
  fragment CouncilDemandScenario on DemandScenario @_unmask {
    id
    title
    version
    adjustments {
      __typename
      ... on EntrantsAdjustment {
        percent
        ageBandIds
        placementTypeIds
        fromDate
      }
      ... on LeavingAdjustment {
        percent
        ageBandIds
        placementTypeIds
        fromDate
      }
      ... on MovesAdjustment {
        percent
        ageBandIds
        movedFromTypeId: fromPlacementTypeId
        movedToTypeId: toPlacementTypeId
        fromDate
      }
      ... on StepDownAdjustment {
        fromPlacementTypeId
        toPlacementTypeId
        children
        sharePercent
        each
        ageBandIds
        fromDate
        untilDate
      }
      ... on NewPlacesAdjustment {
        title
        placementTypeId
        places
        openDate
        closeDate
      }
      ... on CostInflationAdjustment {
        pricedTypeId: placementTypeId
        percent
        fromYear
      }
    }
    saved {
      at
      because
      role
      posts
    }
    withdrawn {
      at
      because
    }
  }
`);

/** What a statement says of the children to expect, for whoever may have counts of them. */
export const demandSummaryFragment = graphql(
  `
    fragment CouncilDemandSummary on DemandForecast @_unmask {
      asOf
      protection
      fromDate
      reference {
        startDate
        endDate
      }
      years {
        ...CouncilDemandYear
      }
      intervalPercent
      method
      backTest {
        yearsAhead
        cases
        meanErrorPercent
        noChangeErrorPercent
        coveragePercent
      }
      remarks
    }
  `,
  [yearFragment],
);

/** The children to expect, year by year, beside saved scenarios. */
export const demandQuery = graphql(
  `
    query CouncilDemand(
      $code: ID!
      $years: Int
      $scenarios: [ID!]
      $prices: [PlacementPriceInput!]
      $rise: Float
      $asOf: Date
    ) {
      localArea(code: $code) {
        code
        name
        returns: lookedAfterReturns(asOf: $asOf) {
          ...CouncilCareReturn
        }
        demandScenarios(asOf: $asOf) {
          ...CouncilDemandScenario
        }
        lookedAfterMeasures(ids: ["looked-after"], by: YEAR, asOf: $asOf) {
          ...CouncilCareSeries
        }
        demandForecast(
          years: $years
          scenarios: $scenarios
          prices: $prices
          pricesRisePercent: $rise
          asOf: $asOf
        ) {
          ...CouncilDemandSummary
          scenarios {
            scenario {
              id
              title
            }
            years {
              ...CouncilDemandYear
            }
            differences {
              rows {
                placementTypeId
                children
                nights
                pence
                places
              }
            }
            remarks
          }
        }
      }
    }
  `,
  [careReturnFragment, careSeriesFragment, demandSummaryFragment, scenarioFragment, yearFragment],
);

/** The scenarios of an area, for the forms that save and withdraw them. */
export const scenariosQuery = graphql(
  `
    query CouncilScenarios($code: ID!) {
      localArea(code: $code) {
        code
        name
        demandScenarios {
          ...CouncilDemandScenario
        }
      }
    }
  `,
  [scenarioFragment],
);

export const saveScenarioMutation = graphql(
  `
    mutation CouncilSaveScenario($input: SaveDemandScenarioInput!) {
      answer: saveDemandScenario(input: $input) {
        __typename
        ... on DemandScenarioSaved {
          record: scenario {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

export const withdrawScenarioMutation = graphql(
  `
    mutation CouncilWithdrawScenario($input: WithdrawDemandScenarioInput!) {
      answer: withdrawDemandScenario(input: $input) {
        __typename
        ... on DemandScenarioTakenBack {
          record: scenario {
            id
          }
        }
        ...CouncilRefusal
      }
    }
  `,
  [refusalFragment],
);

import { graphql } from '../graph/graphql.ts';
import { demandSummaryFragment } from './demand.ts';
import { figureFragment } from './figure.ts';
import { homesSummaryFragment } from './homes.ts';
import { careSeriesFragment } from './looked-after.ts';
import { reportFigureFragment } from './report.ts';

const projectionFragment = graphql(`
  fragment CouncilProjection on Projection @_unmask {
    known {
      date
      value
    }
    method
    chosenByBackTest
    window {
      startDate
      endDate
      values
    }
    points {
      date
      value
      lower
      upper
    }
    backTest {
      horizonYears
      heldOut
      meanAbsolutePercentageError
      candidates {
        method
        meanAbsolutePercentageError
      }
      remarks
    }
  }
`);

/** What an area publishes about homes for the children it looks after, and where its numbers go. */
export const sufficiencyQuery = graphql(
  `
    query CouncilSufficiency($code: ID!, $years: Int!, $asOf: Date, $names: Boolean!) {
      localArea(code: $code) {
        code
        name @include(if: $names)
        ...CouncilHomesSummary
        lookedAfter(asOf: $asOf) {
          asAtDate
          count {
            ...CouncilFigure
          }
          ratePer10000 {
            ...CouncilFigure
          }
          placementMix {
            type
            count {
              ...CouncilFigure
            }
            share {
              ...CouncilFigure
            }
          }
        }
        sufficiencyFigures {
          ...CouncilFigure
        }
        projection(series: "looked-after-children", years: $years, asOf: $asOf) {
          ...CouncilProjection
        }
        publishedProjections(asOf: $asOf) {
          id
          title
          methodLabel
          method
          originDate
          years
          change {
            ...CouncilFigure
          }
          reproduced {
            ...CouncilProjection
          }
          better {
            ...CouncilProjection
          }
          since {
            date
            value
          }
          rows {
            title
            direction
            past {
              date
              value
            }
            reproduced
            agrees
            remark
          }
          source {
            title
            publisher
            publishedDate
            url
            place
          }
        }
        lookedAfterReturns(asOf: $asOf) {
          counts
          madeUp
        }
        demandForecast(years: $years, asOf: $asOf) {
          ...CouncilDemandSummary
        }
        lookedAfterMeasures(ids: ["distance-and-locality"], by: YEAR, asOf: $asOf) {
          ...CouncilCareSeries
        }
        corporatePromises {
          number
          title
        }
        sufficiencyPriorities {
          number
          title
          objectives {
            ref
          }
        }
        deliveryObjectives {
          ref
          title
          outcomeMeasure
          ownerPost
          timescaleLabel
        }
        measuresOfSuccess {
          theme
          themeAim
          number
          title
          indicator {
            unit
            decimals
            polarity
            baseline {
              label
            }
            target {
              label
            }
            latest(asOf: $asOf) {
              ...CouncilReportFigure
            }
            assessment(asOf: $asOf) {
              status
            }
          }
        }
      }
    }
  `,
  [
    careSeriesFragment,
    demandSummaryFragment,
    figureFragment,
    homesSummaryFragment,
    projectionFragment,
    reportFigureFragment,
  ],
);

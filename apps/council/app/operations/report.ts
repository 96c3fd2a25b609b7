import { graphql } from '../graph/graphql.ts';
import { schemeFragment } from './scheme.ts';

/** A figure of a report: its value with its tally, or why there is none, and where it stands. */
export const reportFigureFragment = graphql(`
  fragment CouncilReportFigure on Observation @_unmask {
    value
    numerator
    denominator
    absence {
      reason
      message
    }
    period {
      label
    }
    source {
      title
      place
    }
  }
`);

/** A risk as at the day of a report. */
export const reportRiskFragment = graphql(`
  fragment CouncilReportRisk on PlanRisk @_unmask {
    id
    title
    owner {
      name
    }
    score
    now {
      effectiveDate
      status
      likelihood
      impact
      mitigations
      note
    }
  }
`);

/** What every report says of its plan. */
export const reportPlanFragment = graphql(
  `
    fragment CouncilReportPlan on ImprovementPlan @_unmask {
      id
      title
      startDate
      endDate
      baselineDate
      successors {
        id
        title
      }
      scheme {
        ...CouncilScheme
      }
      board {
        id
        name @include(if: $names)
      }
      inspections(asOf: $asOf) {
        id
        when {
          label
        }
        resultInWords
        weaknesses
        reviews {
          id
          kind
          when {
            label
          }
          found
        }
      }
      source {
        title
        publisher
        publishedDate
        url
        place
      }
      priorities {
        ref
        title
        group {
          id
          name @include(if: $names)
        }
        deliveryPartners {
          name
        }
        headings {
          ref
          title
          willMean
        }
        actions {
          id
          ref
          title
          leads {
            id
            name
          }
        }
      }
    }
  `,
  [schemeFragment],
);

/** The scorecard of a plan as at a day: every measure from its fixed baseline, quarter by quarter. */
export const scorecardQuery = graphql(
  `
    query CouncilScorecard($id: ID!, $asOf: Date, $names: Boolean!) {
      improvementPlan(id: $id) {
        ...CouncilReportPlan
        overall(asOf: $asOf) {
          sentence
        }
        ratingCounts(asOf: $asOf) {
          rating
          count
        }
        contradictions(asOf: $asOf) {
          actionRef
          message
        }
        risks(asOf: $asOf) {
          ...CouncilReportRisk
        }
        scorecard(asOf: $asOf) {
          baselineDate
          leftOutQuarters
          quarters {
            label
          }
          rows {
            measure {
              id
              title
              baseline {
                label
              }
            }
            unit
            decimals
            polarity
            baseline {
              label
              value
              numerator
              denominator
              date
              corrections {
                ...CouncilReportFigure
              }
            }
            cells {
              quarter {
                label
              }
              knownDate
              observation {
                ...CouncilReportFigure
              }
              absence {
                reason
                message
              }
              corrected {
                ...CouncilReportFigure
              }
            }
            latest {
              ...CouncilReportFigure
            }
            target {
              label
            }
            distance {
              distance
              unit
              reached
              inWords
            }
            travel {
              inWords
            }
            sinceBaseline {
              direction
              change
              inWords
            }
            assessment {
              status
              reasons
            }
          }
        }
      }
    }
  `,
  [reportPlanFragment, reportFigureFragment, reportRiskFragment],
);

/** What a group tells its board about a month. */
export const highlightReportQuery = graphql(
  `
    query CouncilHighlightReport($id: ID!, $groupId: ID!, $from: Date!, $asOf: Date!, $names: Boolean!) {
      improvementPlan(id: $id) {
        ...CouncilReportPlan
        spotlights(from: $from, until: $asOf) {
          assumption
          spotlight {
            group {
              id
            }
          }
          highlightReports {
            group {
              id
            }
          }
        }
        highlightReport(groupId: $groupId, from: $from, until: $asOf) {
          group {
            id
            name @include(if: $names)
          }
          overall {
            sentence
          }
          countsBefore {
            rating
            count
          }
          countsNow {
            rating
            count
          }
          actions {
            changed
            action {
              ref
              title
              deadline {
                label
              }
              leads {
                id
                name
              }
            }
            before {
              recorded
            }
            now {
              recorded
              computed
              differs
              reasons
            }
            dependencies {
              inWords
            }
          }
          changes {
            action {
              ref
            }
            record {
              id
              kind
              effectiveDate
              summary
              corrects
              correctedBy
            }
          }
          evidenceWaiting {
            action {
              ref
              title
            }
            record {
              id
              effectiveDate
              summary
            }
          }
          deadlinesPassed {
            action {
              ref
              title
            }
            dueDate
            milestone
            complete
            inPeriod
          }
          deadlinesComing {
            action {
              ref
              title
            }
            dueDate
            milestone
            complete
          }
          contradictions {
            actionRef
            message
          }
          risks {
            wholePlan
            changed
            risk {
              ...CouncilReportRisk
            }
          }
          measures {
            moved
            change
            measure {
              id
              title
              baseline {
                label
              }
              target {
                label
              }
              indicator {
                unit
                decimals
                polarity
              }
            }
            before {
              ...CouncilReportFigure
            }
            now {
              ...CouncilReportFigure
            }
            travel {
              inWords
            }
          }
        }
      }
    }
  `,
  [reportPlanFragment, reportFigureFragment, reportRiskFragment],
);

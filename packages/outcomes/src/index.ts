export type { AssessmentStatus, Assessment } from './assessment.ts';
export { assessIndicator } from './assess-indicator.ts';
export type { IndicatorAssessmentInput } from './assess-indicator.ts';
export { assessIndicators } from './assess-indicators.ts';
export type { IndicatorsAssessmentInput } from './assess-indicators.ts';
export type { BenchmarkMethod } from './benchmark-method.ts';
export type { Benchmark } from './benchmark.ts';
export type { Checked } from './checked.ts';
export { aggregateFigures, aggregationMethods } from './compare/aggregate-figures.ts';
export type { AggregateFigure, AggregationMethod } from './compare/aggregate-figures.ts';
export type { AreaFigure, AreaWithoutFigure } from './compare/area-figure.ts';
export { compareWithBenchmark } from './compare/compare-with-benchmark.ts';
export type { Comparison, ComparisonWord } from './compare/compare-with-benchmark.ts';
export { mean } from './compare/mean.ts';
export { median } from './compare/median.ts';
export { quantile } from './compare/quantile.ts';
export { quartileBand, quartileCutPoints } from './compare/quartile-band.ts';
export type { QuartileBand, QuartileCutPoints, QuartileLetter } from './compare/quartile-band.ts';
export { rankByPolarity } from './compare/rank-by-polarity.ts';
export type { AreaRank, Ranking } from './compare/rank-by-polarity.ts';
export { addDays, addMonths, compareDates, daysBetween, endOfMonth } from './day-arithmetic.ts';
export { dayLabel, monthLabel, monthName } from './day-label.ts';
export { dayNumber, fromDayNumber } from './day-number.ts';
export { Defect } from './defect.ts';
export type { Recomputation, Component, ReportedFigure, ReportedInterval } from './figure.ts';
export { diffFrameworks } from './diff/diff-frameworks.ts';
export type {
  Adopter,
  BrokenOverlay,
  ChangeKind,
  ChangeSize,
  ChangeSubject,
  FrameworkChange,
  FrameworkDiff,
} from './diff/framework-change.ts';
export { formatNumber, formatQuantity } from './format-quantity.ts';
export type { Outcome, IndicatorStatement, Commitment, OutcomesFramework } from './framework.ts';
export type { Baseline, Domain, Indicator, JudgedPolarity, Polarity, RecordMeasure } from './indicator.ts';
export { daysInMonth, isIsoDate, isoDate, parseIsoDate } from './iso-date.ts';
export type { IsoDate, IsoInstant, ParsedIsoDate } from './iso-date.ts';
export type { Issue } from './issue.ts';
export { issueList } from './issue-list.ts';
export type { IssueList } from './issue-list.ts';
export { meanPercentageChange } from './mean-percentage-change.ts';
export type { AbsenceReason, Absence, Observation } from './observation.ts';
export { countingObservations, latestObservation, observationsAsAt } from './observations-as-at.ts';
export type { KnownObservation } from './observations-as-at.ts';
export { applyOverlay } from './overlay/apply-overlay.ts';
export { lentPart } from './overlay/lent-part.ts';
export type {
  AdoptedFramework,
  FrameworkOverlay,
  LeftOut,
  LeftOutIndicator,
  LocalTarget,
  SharedFramework,
} from './overlay/framework-overlay.ts';
export { periodBefore, samePeriodLastYear } from './neighbouring-period.ts';
export { periodLabel } from './period-label.ts';
export {
  academicYear,
  calendarYear,
  customPeriod,
  dayPeriod,
  financialYear,
  monthPeriod,
  quarterPeriod,
  yearContaining,
} from './period-of.ts';
export { periodProblem } from './period-problem.ts';
export { periodsWithin } from './periods-within.ts';
export { comparePeriods, periodContains, samePeriod } from './period.ts';
export type { PeriodKind, Period } from './period.ts';
export type { Unit, Quantity } from './quantity.ts';
export { readableIds, type ReadableIds } from './readable-ids.ts';
export { recomputeFigure } from './recompute-figure.ts';
export type { Recomputed } from './recompute-figure.ts';
export { reconcileFigure } from './reconcile-figure.ts';
export type { Reconciliation } from './reconcile-figure.ts';
export { isReportable, reconciliationRows } from './reconciliation-row.ts';
export type { ReconciliationRow } from './reconciliation-row.ts';
export { roundTo } from './rounding.ts';
export type { Source, Citation } from './source.ts';
export { sourceIdOfUrn, sourceUrn } from './source-urn.ts';
export { targetKinds } from './target/evaluators.ts';
export type { BenchmarkGroup, Target, TargetKind } from './target.ts';
export type {
  Thread,
  ThreadAction,
  ThreadBreak,
  ThreadBreakKind,
  ThreadEnd,
  ThreadKnot,
  ThreadPath,
  ThreadWayBack,
} from './thread.ts';
export type {
  ThreadCommissioning,
  ThreadFund,
  ThreadIntention,
  ThreadService,
} from './thread-commissioning.ts';
export { threadCoverage } from './thread-coverage.ts';
export type { CoverageInput, CoverageShare, ThreadCoverage } from './thread-coverage.ts';
export type { ThreadInput, ThreadLink } from './thread-input.ts';
export { traceThread, traceThreadBack } from './trace-thread.ts';
export { standingOnTrajectory } from './trajectory/standing-on-trajectory.ts';
export type { TrajectoryStanding, TrajectoryStandingInput } from './trajectory/standing-on-trajectory.ts';
export { trajectoryOf } from './trajectory/trajectory-of.ts';
export type { IndicatorTrajectory, TrajectoryPoint } from './trajectory/trajectory-of.ts';
export { directionOfTravel } from './travel/direction-of-travel.ts';
export type { DirectionOfTravel, TravelBasis, TravelInput, TravelWord } from './travel/travel.ts';

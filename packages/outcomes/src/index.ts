export type { AssessmentStatus, Assessment } from './assessment.ts';
export { assessIndicator } from './assess-indicator.ts';
export type { IndicatorAssessmentInput } from './assess-indicator.ts';
export type { Benchmark } from './benchmark.ts';
export { addDays, addMonths, compareDates, daysBetween, endOfMonth } from './day-arithmetic.ts';
export { dayLabel, monthLabel, monthName } from './day-label.ts';
export { dayNumber, fromDayNumber } from './day-number.ts';
export { Defect } from './defect.ts';
export type { Recomputation, Component, ReportedFigure } from './figure.ts';
export { formatNumber, formatQuantity } from './format-quantity.ts';
export type { Outcome, IndicatorStatement, Commitment, OutcomesFramework } from './framework.ts';
export type { Polarity, JudgedPolarity, Domain, Baseline, Indicator } from './indicator.ts';
export { daysInMonth, isIsoDate, isoDate, parseIsoDate } from './iso-date.ts';
export type { IsoDate, IsoInstant, ParsedIsoDate } from './iso-date.ts';
export type { Issue } from './issue.ts';
export { meanPercentageChange } from './mean-percentage-change.ts';
export type { AbsenceReason, Absence, Observation } from './observation.ts';
export { countingObservations, latestObservation, observationsAsAt } from './observations-as-at.ts';
export type { KnownObservation } from './observations-as-at.ts';
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
export { comparePeriods, periodContains, samePeriod } from './period.ts';
export type { PeriodKind, Period } from './period.ts';
export type { Unit, Quantity } from './quantity.ts';
export { reconcileFigure } from './reconcile-figure.ts';
export type { Reconciliation } from './reconcile-figure.ts';
export { isReportable, reconciliationRows } from './reconciliation-row.ts';
export type { ReconciliationRow } from './reconciliation-row.ts';
export { roundTo } from './rounding.ts';
export type { Source, Citation } from './source.ts';
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
} from './thread.ts';
export type { ThreadInput, ThreadLink } from './thread-input.ts';
export { traceThread } from './trace-thread.ts';

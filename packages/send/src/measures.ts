export type {
  AdviceRecord,
  AssessmentRecord,
  AuditGrade,
  AuditRecord,
  CeaseReason,
  ExclusionRecord,
  Marked,
  MeasureRecordBase,
  MeasureRecords,
  NeedOfPlan,
  PlacementOfPlan,
  PlanRecord,
  Rank,
  RequestRecord,
  TransferOfPlan,
} from './measures/measure-record.ts';
export type { LeftOut, MeasureResult } from './measures/measure-result.ts';
export type { Measure, MeasuredKind, MeasureDefinition, MeasureQuestion } from './measures/measure.ts';
export { indicatorMeasure, measureOfIndicator } from './measures/indicator-measure.ts';
export type { IndicatorMeasure, IndicatorMeasureFault } from './measures/indicator-measure.ts';
export { measureSeries } from './measures/measure-series.ts';
export type { MeasureOfPeriod, SeriesQuestion } from './measures/measure-series.ts';
export { periodsWithin } from '@golden-thread/outcomes';
export { reconcileMeasure } from '@golden-thread/outcomes/measures';
export type { MeasureReconciliation, ReportedMeasure } from '@golden-thread/outcomes/measures';
export { recordsFromReturn } from './measures/records-from-return.ts';
export type { CaseworkRow, ReturnRow, ReturnSetting } from './measures/return-row.ts';
export { annualReturn } from './measures/return-told.ts';
export type { AnnualReturn, CaseworkKind, ReturnTold } from './measures/return-told.ts';
export { sendMeasures } from './measures/send-measures.ts';
export { adviceInTime, adviceSources } from './measures/advice-in-time.ts';
export { amendedPlansInTime } from './measures/amended-plans-in-time.ts';
export { disputesAboutAssessing } from './measures/disputes-about-assessing.ts';
export { disputesAboutIssuing } from './measures/disputes-about-issuing.ts';
export { disputesAboutPlans } from './measures/disputes-about-plans.ts';
export { needsOfAnyRank } from './measures/needs-of-any-rank.ts';
export { permanentExclusionsByNeed } from './measures/permanent-exclusions-by-need.ts';
export { permanentExclusionsByProvision } from './measures/permanent-exclusions-by-provision.ts';
export { placements } from './measures/placements.ts';
export { planAuditsGood } from './measures/plan-audits-good.ts';
export { ceaseReasons, plansCeased } from './measures/plans-ceased.ts';
export { plansInTimeWithoutExceptions } from './measures/plans-in-time-without-exceptions.ts';
export { plansInTime } from './measures/plans-in-time.ts';
export { plansIssued } from './measures/plans-issued.ts';
export { primaryNeeds } from './measures/primary-needs.ts';
export { representationsInFull } from './measures/representations-in-full.ts';
export { requestDecisions } from './measures/request-decisions.ts';
export { requestsReceived } from './measures/requests-received.ts';
export { reviewDecisionsInTime } from './measures/review-decisions-in-time.ts';
export { reviewsActioned } from './measures/reviews-actioned.ts';
export { reviewsDue } from './measures/reviews-due.ts';
export { suspensionsByNeed } from './measures/suspensions-by-need.ts';
export { suspensionsByProvision } from './measures/suspensions-by-provision.ts';
export { youngPeopleBySetting } from './measures/young-people-by-setting.ts';
export { youngPeopleInWorkBasedLearning } from './measures/young-people-in-work-based-learning.ts';

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
export { periodsWithin } from './measures/periods-within.ts';
export { reconcileMeasure } from './measures/reconcile-measure.ts';
export type { MeasureReconciliation, ReportedMeasure } from './measures/reconcile-measure.ts';
export { recordsFromReturn } from './measures/records-from-return.ts';
export type { CaseworkRow, ReturnRow, ReturnSetting } from './measures/return-row.ts';
export { annualReturn } from './measures/return-told.ts';
export type { AnnualReturn, CaseworkKind, ReturnTold } from './measures/return-told.ts';
export { sendMeasures } from './measures/send-measures.ts';
export { adviceInTime, adviceSources } from './measures/advice-in-time.ts';
export { needsOfAnyRank } from './measures/needs-of-any-rank.ts';
export { placements } from './measures/placements.ts';
export { ceaseReasons, plansCeased } from './measures/plans-ceased.ts';
export { plansInTime } from './measures/plans-in-time.ts';
export { plansInTimeWithoutExceptions } from './measures/plans-in-time-without-exceptions.ts';
export { plansIssued } from './measures/plans-issued.ts';
export { primaryNeeds } from './measures/primary-needs.ts';
export { requestDecisions } from './measures/request-decisions.ts';
export { requestsReceived } from './measures/requests-received.ts';
export { reviewsActioned } from './measures/reviews-actioned.ts';
export { reviewsDue } from './measures/reviews-due.ts';

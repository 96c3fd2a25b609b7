export type {
  RecordBase,
  RecordedBy,
  ProgressRecord,
  RatingRecord,
  EvidenceRecord,
  PanelDecisionRecord,
  BoardApprovalRecord,
  ActionRecord,
} from './action-record.ts';
export type {
  PlanKind,
  Deadline,
  PlanAction,
  PlanHeading,
  PlanPriority,
  ImprovementPlan,
} from './improvement-plan.ts';
export type { ActionLink, ActionLinkKind } from './action-link.ts';
export type { DeliveryPartner } from './delivery-partner.ts';
export type {
  Inspection,
  InspectionDays,
  InspectionFramework,
  InspectionResult,
  InspectionReview,
  InspectionReviewKind,
} from './inspection.ts';
export type { PlanRisk, RiskEntry, RiskLevel } from './plan-risk.ts';
export { actionDuties } from './action-duties.ts';
export { actionFacts, measureStandings } from './action-facts.ts';
export type { ActionFactsInput, MeasureAssessment } from './action-facts.ts';
export { actionsOfBody } from './actions-of-body.ts';
export { closingFacts } from './closing-facts.ts';
export { hasEvidencePanel } from './evidence-panel.ts';
export { compareActionRefs } from './compare-action-refs.ts';
export { compareRecords } from './compare-records.ts';
export { deadlineDate, milestoneDate } from './deadline-date.ts';
export { dependenciesAsAt } from './dependencies-as-at.ts';
export type { DependenciesInput, Dependency, DependencyState } from './dependencies-as-at.ts';
export { inspectionsAsAt } from './inspections-as-at.ts';
export { inspectionIssues } from './issues/inspections.ts';
export type { InspectionSurroundings } from './issues/inspections.ts';
export { actionLinkIssues } from './issues/action-links.ts';
export { findAction, planActions } from './plan-actions.ts';
export type { PlannedAction } from './plan-actions.ts';
export { planIssues } from './plan-issues.ts';
export type { PlanSurroundings } from './plan-issues.ts';
export { planStanding, plansInForce } from './plans-in-force.ts';
export type { PlanStanding } from './plans-in-force.ts';
export { rateAction } from './rate-action.ts';
export type { ActionRating } from './rate-action.ts';
export { ratePlan } from './rate-plan.ts';
export type { PlanContradiction, PlanRating, PlanRatingInput } from './rate-plan.ts';
export { recordIssues } from './record-issues.ts';
export { recordedRating, recordedRatingRecord } from './recorded-rating.ts';
export type { RecordedRating } from './recorded-rating.ts';
export { historyAsAt, recordsAsAt, recordsOfAction } from './records-as-at.ts';
export type { KnownRecord } from './records-as-at.ts';
export { riskAsAt, riskScore } from './risk-as-at.ts';
export type { KnownRiskEntry, RiskStanding } from './risk-as-at.ts';
export { risksOfBody } from './risks-of-body.ts';
export type { BodyRisk } from './risks-of-body.ts';

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

export { blueNeedsApproval, blueNeedsMeasures } from './blue-needs.ts';
export type {
  ActionFacts,
  ClosingApproval,
  EvidenceState,
  MeasureStanding,
  RecordedProgress,
  Risk,
} from './action-facts.ts';
export { closedRating } from './closed-rating.ts';
export { blockedClosingSteps } from './closing/blocked-steps.ts';
export type { BlockedClosingStep } from './closing/blocked-steps.ts';
export { bodiesApart } from './closing/bodies-apart.ts';
export { refusalToApproveClosing } from './closing/approve-closing.ts';
export { refusalToDecideEvidence } from './closing/decide-evidence.ts';
export { leadsAction } from './closing/duties.ts';
export type { Actor, Duties } from './closing/duties.ts';
export type { ClosingFacts, SubmittedEvidence } from './closing/facts.ts';
export { closingPosition } from './closing/position.ts';
export type { ClosingPosition, NextClosingStep } from './closing/position.ts';
export { refusalToRecordRating } from './closing/record-rating.ts';
export type { ProposedRating } from './closing/record-rating.ts';
export type { Refusal, RefusalCode } from './closing/refusal.ts';
export { closingSteps } from './closing/step.ts';
export type { ClosingStep } from './closing/step.ts';
export { refusalToSubmitEvidence } from './closing/submit-evidence.ts';
export { contradictions } from './contradictions.ts';
export type { Contradiction, ContradictionKind } from './contradictions/contradiction.ts';
export { measuresAchieved } from './measures-achieved.ts';
export type { MeasuresAchieved } from './measures-achieved.ts';
export { rate } from './rate.ts';
export type { ComputedRating } from './rate.ts';
export { ratingFromWords } from './rating-from-words.ts';
export { ratingLabel } from './rating-label.ts';
export { ratings } from './rating.ts';
export type { Rating } from './rating.ts';
export { rollUp } from './roll-up.ts';
export type { RatingCount } from './roll-up.ts';
export { joinCounts } from './join-counts.ts';
export { overallStatement } from './overall-statement.ts';
export type { OverallStatement } from './overall-statement.ts';
export type { ChangedFacts, RatingChange, RatingChangeKind } from './rating-change.ts';
export type { Grounds } from './rule.ts';
export type { BlueNeeds, RiskNeeds, Scheme, SchemeState } from './scheme.ts';
export { shapes } from './shape.ts';
export type { Shape } from './shape.ts';
export { brag, bragGrey, plainWords, rag, standardSchemes } from './standard-schemes.ts';

export { countIntentions, type IntentionCounts } from './count-intentions.ts';
export type { IntentionProgress } from './intention-progress.ts';
export { intentionRoutingIssues } from './intention-routing.ts';
export type {
  CommissioningIntention,
  CommissioningLevel,
  CommissioningStage,
  PlacePriority,
} from './intention.ts';
export { intentionsOfBody } from './intentions-of-body.ts';
export { matrixEntry } from './matrix-entry.ts';
export { matrixIssues } from './matrix-issues.ts';
export { matrixSummary, type MatrixLineSummary, type MatrixSummary } from './matrix-summary.ts';
export type { MatrixCell, MatrixEntry, MatrixLine, PriorityMatrix } from './priority-matrix.ts';
export { selectIntentions, type IntentionFilter } from './select-intentions.ts';
export type { CommissioningStrategy, StrategyItem } from './strategy.ts';
export { threadCommissioning, type CommissionedThings } from './thread-commissioning.ts';

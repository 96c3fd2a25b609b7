export { absenceSymbols } from './plan-reports/absence-symbols.ts';
export type { DeadlineLine, Deadlines } from './plan-reports/deadline-lines.ts';
export { distanceToTarget } from './plan-reports/distance-to-target.ts';
export type { DistanceToTarget } from './plan-reports/distance-to-target.ts';
export { highlightReport } from './plan-reports/highlight-report.ts';
export type {
  HighlightAction,
  HighlightReport,
  HighlightReportInput,
} from './plan-reports/highlight-report.ts';
export type { HighlightRisk } from './plan-reports/highlight-risks.ts';
export type { MeasureMove } from './plan-reports/measure-moves.ts';
export { scorecard } from './plan-reports/scorecard.ts';
export type { Scorecard, ScorecardInput, ScorecardRow } from './plan-reports/scorecard.ts';
export type { ScorecardCell } from './plan-reports/scorecard-cell.ts';
export type { SinceBaseline } from './plan-reports/since-baseline.ts';
export { spotlightMonths } from './plan-reports/spotlight-months.ts';
export type { SpotlightMonth } from './plan-reports/spotlight-months.ts';

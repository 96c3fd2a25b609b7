export {
  countOf,
  keysOf,
  leaveOut,
  shareOf,
  untold,
  type Keyed,
  type LeftOut,
  type MeasureAnswer,
} from './measure-answer.ts';
export {
  reconcileMeasure,
  type ComputedMeasure,
  type MeasureReconciliation,
  type ReportedMeasure,
} from './reconcile-measure.ts';

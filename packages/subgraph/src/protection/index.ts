export { readAreaSecret, roundingOf, type AreaSecretTable } from './area-rounding.ts';
export { basicPeriods } from './basic-periods.ts';
export {
  cellOf,
  countTable,
  pairTable,
  splitTable,
  tableOf,
  type CellTable,
  type Counted,
  type ExactOf,
  type SumOfCells,
} from './cell-table.ts';
export { mondayOnOrBefore } from './monday-before.ts';
export {
  LEAST_FOR_A_SHARE,
  protectedCounts,
  type ProtectedFigure,
  type ProtectedRow,
} from './protected-counts.ts';
export {
  type CountedMeasure,
  type CountedResult,
  type CountedSeries,
  type ProtectedQuestion,
} from './protected-question.ts';
export { roundCells, type RoundCell } from './round-cell.ts';
export { cellsOf, countSum, countSums, pairSums, shareSum, shareSums } from './sums-of-cells.ts';

export {
  projectYearly,
  type HorizonError,
  type YearlyBackTest,
  type YearlyPoint,
  type YearlyProjection,
} from './project-yearly.ts';
export {
  type Direction,
  type PastFigure,
  type PublishedProjection,
  type PublishedProjectionRow,
} from './published-projection.ts';
export { reproduceRow, type RowReproduced } from './reproduce-row.ts';
export { yearlySeries, type YearlyValue } from './yearly-series.ts';

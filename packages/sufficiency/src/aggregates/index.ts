export {
  type AggregateExpected,
  type AggregateForecast,
  type AggregatePart,
  type AggregatePoint,
} from './aggregate-forecast.ts';
export { type AreaAggregates, type StockPart, type StockParts } from './area-aggregates.ts';
export { backTestAggregates, type AggregateBackTestRow } from './back-test-aggregates.ts';
export { forecastAggregates } from './forecast-aggregates.ts';
export { stockAndFlow } from './stock-and-flow.ts';

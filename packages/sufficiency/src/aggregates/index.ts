export {
  type AggregateExpected,
  type AggregateForecast,
  type AggregatePart,
  type AggregatePoint,
} from './aggregate-forecast.ts';
export { type AreaAggregates, type StockPart, type StockParts } from './area-aggregates.ts';
export { backTestAggregates, type AggregateBackTestRow } from './back-test-aggregates.ts';
export {
  compareAggregateScenarios,
  type AggregateComparison,
  type AggregateRequest,
  type ComparedOnAggregates,
} from './compare-aggregate-scenarios.ts';
export { forecastAggregates } from './forecast-aggregates.ts';
export { stockAndFlow } from './stock-and-flow.ts';

export {
  type AggregateExpected,
  type AggregateForecast,
  type AggregatePart,
  type AggregatePoint,
} from './aggregate-forecast.ts';
export { type AreaAggregates, type StockPart } from './area-aggregates.ts';

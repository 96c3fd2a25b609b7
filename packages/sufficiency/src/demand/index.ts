export { AGE_BANDS, type AgeBand } from './age-band.ts';
export {
  backTestDemand,
  type BackTest,
  type BackTestCase,
  type BackTestRequest,
  type BackTestScore,
} from './back-test-demand.ts';
export {
  compareOnBackTest,
  type BackTestComparison,
  type ComparedErrors,
  type ComparedMethod,
  type CompareRequest,
  type MethodErrors,
} from './compare-on-back-test.ts';
export {
  compatibleForecast,
  type CompatibleForecast,
  type CompatibleRequest,
} from './compatible/compatible-forecast.ts';
export {
  compatibleAnswer,
  type CompatibleAnswer,
  type CompatibleQuestion,
} from './compatible/compatible-answer.ts';
export { DATA_TO_INSIGHT, SOCIAL_FINANCE, type Convention } from './compatible/convention.ts';
export { type StateRates } from './compatible/mean-daily-rates.ts';
export { type DemandEpisode } from './demand-episode.ts';
export { demandEpisodeOf } from './demand-episode-of.ts';
export { demandHistory, type DemandHistory, type LeftOut } from './demand-history.ts';
export {
  forecastWithin,
  type DemandInterval,
  type DemandPointWithin,
  type ExpectedWithin,
} from './demand-interval.ts';
export { type CellRates, type DemandRates, type RateLevels } from './demand-rates.ts';
export { type CompatibleState } from './compatible/step-states.ts';
export { DEMAND_SCHEME, type DemandScheme } from './demand-scheme.ts';
export { distributionOfTotal } from './distribution-of-total.ts';
export { fitDemandRates } from './fit-demand-rates.ts';
export { flowsBetween, type Flow } from './flows-between.ts';
export { type DemandPoint, type ExpectedChildren } from './demand-point.ts';
export { forecastDemand } from './forecast-demand.ts';
export { type Birth } from './birth-book.ts';
export {
  PLACEMENT_TYPES,
  PLACEMENT_TYPES_BY_PROVIDER,
  placementTypeIds,
  placementTypeOf,
  type PlacementScheme,
  type PlacementType,
} from './placement-type.ts';
export { scaled, type RateFactors } from './rate-factors.ts';
export { type RateLevel } from './rate-level.ts';
export { recentDemandRates } from './recent-demand-rates.ts';
export { simulateDemand, type SimulationRequest } from './simulate-demand.ts';
export { type StayColumns } from './stay-columns.ts';
export { type Destination, type Stay } from './stay.ts';
export { stockOn, type StockCell } from './stock-on.ts';
export {
  demandAnswer,
  type DemandAnswer,
  type DemandQuestion,
  type StockOfDay,
} from './answer/demand-answer.ts';
export { pastYears, type PastForecasts } from './answer/past-years.ts';
export { yearEnds } from './answer/year-ends.ts';
export {
  demandDifferences,
  type CountOfBoth,
  type DemandDifference,
  type DemandDifferences,
  type DifferencesRequest,
} from './differences/demand-differences.ts';
export {
  DIFFERENCE_CAUSES,
  type DifferenceCause,
  type DifferenceCauseId,
} from './differences/difference-cause.ts';
export { type ReturnedEpisode } from './differences/models-between.ts';
export { type CountKind } from './differences/tally.ts';

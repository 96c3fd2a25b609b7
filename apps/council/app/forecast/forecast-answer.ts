import type { ResultOf } from '../graph/graphql.ts';
import type { demandQuery, demandSummaryFragment } from '../operations/demand.ts';

type Area = NonNullable<ResultOf<typeof demandQuery>['localArea']>;
/** The children to expect, as the graph answers it. */
export type Forecast = NonNullable<Area['demandForecast']>;
export type ForecastSummary = ResultOf<typeof demandSummaryFragment>;
export type ForecastYear = ForecastSummary['years'][number];
export type Scenario = NonNullable<Area['demandScenarios']>[number];

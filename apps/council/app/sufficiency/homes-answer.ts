import type { ResultOf } from '../graph/graphql.ts';
import type { homesQuery, homesSummaryFragment } from '../operations/homes.ts';

/** What the graph answers of the homes of an area. */
export type HomesAnswer = NonNullable<ResultOf<typeof homesQuery>['localArea']>;
export type HomesSummary = ResultOf<typeof homesSummaryFragment>;
export type Home = NonNullable<HomesAnswer['homes']>[number];

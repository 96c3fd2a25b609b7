import type { ResultOf } from '../graph/graphql.ts';
import type { scorecardQuery } from '../operations/report.ts';

/** What the graph answers of a plan's scorecard. */
export type ScorecardAnswer = NonNullable<ResultOf<typeof scorecardQuery>['improvementPlan']>;
export type ScorecardRow = ScorecardAnswer['scorecard']['rows'][number];

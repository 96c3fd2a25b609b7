import type { ResultOf } from '../graph/graphql.ts';
import type { highlightReportQuery } from '../operations/report.ts';

/** What the graph answers of a plan with one group's highlight report. */
export type HighlightAnswer = NonNullable<ResultOf<typeof highlightReportQuery>['improvementPlan']>;
export type Highlight = NonNullable<HighlightAnswer['highlightReport']>;

import type { ResultOf } from '../graph/graphql.ts';
import type { sufficiencyQuery } from '../operations/sufficiency.ts';

/** What the graph answers of homes for the children an area looks after. */
export type SufficiencyAnswer = NonNullable<ResultOf<typeof sufficiencyQuery>['localArea']>;
export type Projection = NonNullable<SufficiencyAnswer['projection']>;
export type PublishedProjection = NonNullable<SufficiencyAnswer['publishedProjections']>[number];
export type PrintedFigure = NonNullable<SufficiencyAnswer['sufficiencyFigures']>[number];
export type CheckedFigure = NonNullable<SufficiencyAnswer['lookedAfter']>['count'];

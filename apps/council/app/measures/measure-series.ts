import type { ResultOf } from 'gql.tada';
import type { measuresQuery } from '../operations/assessment.ts';

/** A measure over periods, or a part of one: of children with SEND and of looked-after children alike. */
export type MeasureSeries = NonNullable<
  NonNullable<ResultOf<typeof measuresQuery>['localArea']>['series']
>[number];
export type MeasureFigure = MeasureSeries['figures'][number];

/** What a measure counts, of what, and where that stands. */
export interface MeasureDefinition {
  readonly id: string;
  readonly title: string;
  readonly counts: string;
  readonly denominator: string | null;
  readonly source: string;
}

/** A part of a measure in words. */
export type PartWords = (measureId: string, part: string) => string;

import { countingObservations, type IsoDate, type Observation } from '@golden-thread/outcomes';
import type { MethodName } from '@golden-thread/projection';
import {
  projectYearly,
  reproduceRow,
  yearlySeries,
  type PublishedProjection,
  type PublishedProjectionRow,
  type RowReproduced,
  type YearlyProjection,
  type YearlyValue,
} from '@golden-thread/sufficiency/projection';
import type { FigureView, SourceView } from '@golden-thread/subgraph';

/** A projection that a document prints, beside what its method gives and what the best method would. */
export interface PublishedProjectionView extends Pick<
  PublishedProjection,
  'id' | 'title' | 'methodLabel' | 'method' | 'originDate' | 'years'
> {
  readonly change: FigureView | null;
  /** What its method gives from the figures that were there; null where they are not known, or are of several things. */
  readonly reproduced: YearlyProjection | null;
  /** What the method with the best back-test gives from the same figures. */
  readonly better: YearlyProjection | null;
  /** What was recorded since, oldest first. */
  readonly since: readonly YearlyValue[];
  readonly rows: readonly PublishedRowView[];
  readonly source: SourceView;
}

/** One row, and what its printed past gives. */
export interface PublishedRowView extends Pick<PublishedProjectionRow, 'title' | 'direction' | 'remark'> {
  readonly past: readonly YearlyValue[];
  readonly reproduced: RowReproduced;
}

/** What projections of an area are made from. */
export interface ProjectionMaterial {
  readonly observations: readonly Observation[];
  readonly figure: (id: string) => FigureView;
  readonly source: (citation: PublishedProjection['source']) => SourceView;
}

/** Continues the yearly figures of an indicator as they were known on a day; null where they are too few. */
export function projectIndicator(
  observations: readonly Observation[],
  indicatorId: string,
  asOf: IsoDate,
  years: number,
  method: MethodName | 'best',
): YearlyProjection | null {
  return projectYearly(seriesOf(observations, indicatorId, asOf), years, method);
}

/** Reads one printed projection as at a day. */
export function publishedProjectionView(
  printed: PublishedProjection,
  { observations, figure, source }: ProjectionMaterial,
  asOf: IsoDate,
): PublishedProjectionView {
  const { id, title, methodLabel, method, originDate, years, indicatorId, changeFigureId } = printed;
  const series = indicatorId === null ? [] : seriesOf(observations, indicatorId, asOf);
  const seen = series.filter(({ date }) => date <= originDate);
  return {
    id,
    title,
    methodLabel,
    method,
    originDate,
    years,
    change: changeFigureId === null ? null : figure(changeFigureId),
    reproduced: projectYearly(seen, years, method),
    better: projectYearly(seen, years),
    since: series.filter(({ date }) => date > originDate),
    rows: printed.rows.map((row) => {
      const past = row.past.map(({ date, figureId }) => ({ date, value: figure(figureId).reported }));
      const reproduced = reproduceRow({ direction: row.direction, past, method, years });
      return { title: row.title, direction: row.direction, remark: row.remark, past, reproduced };
    }),
    source: source(printed.source),
  };
}

function seriesOf(
  observations: readonly Observation[],
  indicatorId: string,
  asOf: IsoDate,
): readonly YearlyValue[] {
  const ofIndicator = observations.filter((observation) => observation.indicatorId === indicatorId);
  return yearlySeries(countingObservations(ofIndicator, asOf));
}

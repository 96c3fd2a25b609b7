import type { IsoDate } from '@golden-thread/outcomes';
import { reconcileMeasure } from '@golden-thread/sufficiency/measures';
import {
  besideReports,
  type BesideReport,
  type IndicatorNode,
  type ObservationView,
  type SeriesBesideReports,
} from '@golden-thread/subgraph';
import type { CareFigure, CareSeries } from './care-figure.ts';

/** A figure beside what the council reported of the same period. */
export type CareFigureBesideReport = CareFigure & BesideReport;

/** A series beside the indicator that names its measure. */
export type CareSeriesBesideReport = SeriesBesideReports<CareSeries>;

/** Lays beside each figure what the area reported by a day, where one of its indicators says that it is this measure. */
export function careBesideReports(
  series: readonly CareSeries[],
  indicators: readonly IndicatorNode[],
  asOf: IsoDate,
): readonly CareSeriesBesideReport[] {
  return besideReports<CareFigure, CareSeries>(
    series,
    ({ definition, part }) => {
      const node = indicators.find(
        ({ indicator: { recordMeasure, unit } }) =>
          recordMeasure?.measureId === definition.id &&
          recordMeasure.part === part &&
          (unit === definition.unit || unit === 'count'),
      );
      return node && { node, discrepancyOf: (figure, reported) => discrepancyOf(figure, reported, node) };
    },
    asOf,
  );
}

/** An indicator that is a count takes how many children are counted. */
function discrepancyOf(
  { period, numerator, value, denominator, reason }: CareFigure,
  reported: ObservationView,
  { indicator }: IndicatorNode,
): number | null {
  if (reported.value === null || numerator === null) return null;
  const [counted, of] = [keys(numerator), keys(denominator ?? 0)];
  const isCount = indicator.unit === 'count';
  return reconcileMeasure(
    { period, value: reported.value, decimals: indicator.decimals },
    {
      part: null,
      period,
      unit: indicator.unit,
      value: isCount ? numerator : value,
      numerator,
      denominator: isCount ? null : denominator,
      reason,
      records: { counted, of: isCount ? [] : of },
      leftOut: [],
    },
  ).discrepancy;
}

/** As many places as are counted: reconciling counts them, and shows none. */
function keys(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(at));
}

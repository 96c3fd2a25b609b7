import { reconcileFigure, type IsoDate } from '@golden-thread/outcomes';
import { indicatorMeasure, type IndicatorMeasure } from '@golden-thread/send/measures';
import {
  besideReports,
  type BesideReport,
  type IndicatorNode,
  type ObservationView,
  type SeriesBesideReports,
} from '@golden-thread/subgraph';
import type { FigureSeries, MeasureFigure } from './figures.ts';

/** A figure beside what the council reported of the same period. */
export type FigureBesideReport = MeasureFigure & BesideReport;

/** A series beside the indicator that names its measure. */
export type SeriesBesideReport = SeriesBesideReports<FigureSeries>;

/** Lays beside each figure what the area reported by a day, where one of its indicators says that it is this measure. */
export function sendBesideReports(
  series: readonly FigureSeries[],
  indicators: Iterable<IndicatorNode>,
  asOf: IsoDate,
): readonly SeriesBesideReport[] {
  const measured = [...indicators].flatMap((node) => {
    const is = indicatorMeasure(node.indicator);
    return typeof is === 'object' && is !== null ? [{ node, is }] : [];
  });
  return besideReports<MeasureFigure, FigureSeries>(
    series,
    ({ definition, part }) => {
      const found = measured.find(({ is }) => is.measure.id === definition.id && is.part === part);
      if (found === undefined) return undefined;
      const { node, is } = found;
      return { node, discrepancyOf: (figure, reported) => discrepancyOf(figure, reported, is, node) };
    },
    asOf,
  );
}

function discrepancyOf(
  { numerator, denominator }: MeasureFigure,
  reported: ObservationView,
  { as }: IndicatorMeasure,
  { indicator }: IndicatorNode,
): number | null {
  if (reported.value === null || numerator === null) return null;
  const counted = { label: 'records counted', value: numerator };
  if (as === 'percent' && (denominator === null || denominator === 0)) return null;
  return reconcileFigure({
    reported: reported.value,
    unit: as,
    decimals: indicator.decimals,
    recomputation:
      as === 'count'
        ? { kind: 'sum', parts: [counted] }
        : {
            kind: 'share-percent',
            numerator: counted,
            denominator: { label: 'records of which they are a share', value: denominator ?? 0 },
          },
  }).discrepancy;
}

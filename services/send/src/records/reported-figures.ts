import { reconcileFigure, samePeriod, type IsoDate, type Period } from '@golden-thread/outcomes';
import { indicatorMeasure, type IndicatorMeasure } from '@golden-thread/send/measures';
import type { IndicatorNode, ObservationView } from '@golden-thread/subgraph';
import type { FigureSeries, MeasureFigure } from './figures.ts';

/** A figure beside what the council reported of the same period. */
export interface FigureBesideReport extends MeasureFigure {
  /** Null where it reported nothing of the period by the day. */
  readonly reported: ObservationView | null;
  /** Reported minus computed, 0 within the rounding printed; null where either is missing, and for figures that are protected. */
  readonly discrepancy: number | null;
}

/** A series beside the indicator that names its measure. */
export interface SeriesBesideReport extends Omit<FigureSeries, 'figures'> {
  /** Global id; null where no indicator does. */
  readonly indicatorId: string | null;
  readonly figures: readonly FigureBesideReport[];
}

/** Lays beside each figure what the area reported by a day, where one of its indicators says that it is this measure. */
export function besideReports(
  series: readonly FigureSeries[],
  indicators: Iterable<IndicatorNode>,
  asOf: IsoDate,
): readonly SeriesBesideReport[] {
  const named = [...indicators].map((node) => ({ node, is: indicatorMeasure(node.indicator) }));
  return series.map((each) => {
    const found = named.find(
      ({ is }) => typeof is === 'object' && is?.measure.id === each.definition.id && is.part === each.part,
    );
    if (found === undefined) return { ...each, indicatorId: null, figures: each.figures.map(unreported) };
    const observations = found.node.observations(asOf);
    return {
      ...each,
      indicatorId: found.node.id,
      figures: each.figures.map((figure) => {
        const reported =
          observations.find(({ period }) => isOf(period, figure.period, each.definition.over)) ?? null;
        const compared = reported !== null && each.protection === 'exact';
        return {
          ...figure,
          reported,
          discrepancy: compared
            ? discrepancyOf(figure, reported, found.is as IndicatorMeasure, found.node)
            : null,
        };
      }),
    };
  });
}

/** Whether what was reported is of the period, or, of how things stood at its end, of that day. */
function isOf(reported: Period, period: Period, over: 'period' | 'day'): boolean {
  if (samePeriod(reported, period)) return true;
  return over === 'day' && reported.kind === 'day' && reported.endDate === period.endDate;
}

function unreported(figure: MeasureFigure): FigureBesideReport {
  return { ...figure, reported: null, discrepancy: null };
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

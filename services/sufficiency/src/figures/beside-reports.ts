import { samePeriod, type IsoDate, type Period } from '@golden-thread/outcomes';
import { reconcileMeasure } from '@golden-thread/sufficiency/measures';
import type { IndicatorNode, ObservationView } from '@golden-thread/subgraph';
import type { CareFigure, CareSeries } from './care-figure.ts';

/** A figure beside what the council reported of the same period. */
export interface CareFigureBesideReport extends CareFigure {
  /** Null where it reported nothing of the period by the day. */
  readonly reported: ObservationView | null;
  /** Reported minus computed, 0 within the rounding printed; null where either is missing, and for figures that are protected. */
  readonly discrepancy: number | null;
}

/** A series beside the indicator that names its measure. */
export interface CareSeriesBesideReport extends Omit<CareSeries, 'figures'> {
  /** Global id; null where no indicator does. */
  readonly indicatorId: string | null;
  readonly figures: readonly CareFigureBesideReport[];
}

/** Lays beside each figure what the area reported by a day, where one of its indicators says that it is this measure. */
export function besideReports(
  series: readonly CareSeries[],
  indicators: readonly IndicatorNode[],
  asOf: IsoDate,
): readonly CareSeriesBesideReport[] {
  return series.map((each) => {
    const { definition, part } = each;
    const node = indicators.find(
      ({ indicator: { recordMeasure, unit } }) =>
        recordMeasure?.measureId === definition.id &&
        recordMeasure.part === part &&
        (unit === definition.unit || unit === 'count'),
    );
    if (node === undefined) return { ...each, indicatorId: null, figures: each.figures.map(unreported) };
    const observations = node.observations(asOf);
    return {
      ...each,
      indicatorId: node.id,
      figures: each.figures.map((figure) => {
        const reported =
          observations.find(({ period }) => isOf(period, figure.period, definition.over)) ?? null;
        const compared = reported !== null && each.protection === 'exact';
        return { ...figure, reported, discrepancy: compared ? discrepancyOf(figure, reported, node) : null };
      }),
    };
  });
}

/** Whether what was reported is of the period, or, of how things stood at its end, of that day. */
function isOf(reported: Period, period: Period, over: CareSeries['definition']['over']): boolean {
  if (samePeriod(reported, period)) return true;
  return over === 'day' && reported.kind === 'day' && reported.endDate === period.endDate;
}

function unreported(figure: CareFigure): CareFigureBesideReport {
  return { ...figure, reported: null, discrepancy: null };
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

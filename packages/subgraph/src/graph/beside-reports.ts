import { samePeriod, type IsoDate, type Period } from '@golden-thread/outcomes';
import type { IndicatorNode } from './indicator-node.ts';
import type { ObservationView } from './views.ts';

/** What an area reported of the period of a figure. */
export interface BesideReport {
  /** Null where it reported nothing of the period by the day. */
  readonly reported: ObservationView | null;
  /** Reported minus computed, 0 within the rounding printed; null where either is missing, and for figures that are protected. */
  readonly discrepancy: number | null;
}

/** One part of a measure over periods. */
interface AnySeries<Figure> {
  readonly definition: { readonly over: string };
  readonly protection: string;
  readonly figures: readonly Figure[];
}

/** A series beside the indicator that names its measure. */
export type SeriesBesideReports<Series extends AnySeries<unknown>> = Omit<Series, 'figures'> & {
  /** Global id; null where no indicator does. */
  readonly indicatorId: string | null;
  readonly figures: readonly (Series['figures'][number] & BesideReport)[];
};

/** The indicator that names a measure, and how what was reported under it is held against a figure. */
export interface NamesMeasure<Figure> {
  readonly node: Pick<IndicatorNode, 'id' | 'observations'>;
  readonly discrepancyOf: (figure: Figure, reported: ObservationView) => number | null;
}

/** Lays beside each figure what the area reported by a day, where one of its indicators says that it is this measure. */
export function besideReports<Figure extends { readonly period: Period }, Series extends AnySeries<Figure>>(
  series: readonly (Series & AnySeries<Figure>)[],
  named: (series: Series) => NamesMeasure<Figure> | undefined,
  asOf: IsoDate,
): readonly SeriesBesideReports<Series & AnySeries<Figure>>[] {
  return series.map((each) => {
    const by = named(each);
    const observations = by?.node.observations(asOf) ?? [];
    return {
      ...each,
      indicatorId: by?.node.id ?? null,
      figures: each.figures.map((figure) => {
        const reported =
          observations.find(({ period }) => isOf(period, figure.period, each.definition.over)) ?? null;
        const compared = by !== undefined && reported !== null && each.protection === 'exact';
        return { ...figure, reported, discrepancy: compared ? by.discrepancyOf(figure, reported) : null };
      }),
    };
  });
}

/** Whether what was reported is of the period, or, of how things stood at its end, of that day. */
function isOf(reported: Period, period: Period, over: string): boolean {
  if (samePeriod(reported, period)) return true;
  return over === 'day' && reported.kind === 'day' && reported.endDate === period.endDate;
}

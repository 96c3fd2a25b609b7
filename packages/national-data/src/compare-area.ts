import {
  aggregateFigures,
  quartileBand,
  rankByPolarity,
  type AggregateFigure,
  type AggregationMethod,
  type AreaFigure,
  type QuartileBand,
} from '@golden-thread/outcomes';
import { absenceOfSymbol } from './absence-of-symbol.ts';
import type { FigureReading } from './figure-symbol.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { NationalArea } from './national-area.ts';

/** Figures of one measure and period, each with its area. */
export interface PublishedFigure extends FigureReading {
  readonly area: NationalArea;
}

/** What a comparison is made of. */
export interface AreaComparisonInput {
  readonly measure: Pick<MeasureDefinition, 'polarity' | 'quartiles'>;
  /** Decimals both figures are rounded to before they are ranked. */
  readonly decimals: number;
  /** Every area's figure for the period, England and regions among them. */
  readonly figures: readonly PublishedFigure[];
  readonly area: NationalArea;
  /** DfE numbers of the area's neighbours, closest first; null when no table of neighbours has been imported. */
  readonly neighbours: readonly string[] | null;
  readonly method: AggregationMethod;
}

/** An area's figure beside England's, its region's and its neighbours', with how they were made. */
export interface AreaComparison {
  readonly own: FigureReading | null;
  /** As published, not computed from the areas. */
  readonly england: FigureReading | null;
  /** As published, not computed from the areas; null where the table has none for its region. */
  readonly region: (FigureReading & { readonly name: string }) | null;
  /** Null when no table of neighbours has been imported, or it does not have the area. */
  readonly neighbours: AggregateFigure | null;
  /** Place among England's local authorities with a figure, 1 the best by polarity; null where there is none. */
  readonly rank: { readonly rank: number; readonly of: number; readonly sharedBy: number } | null;
  /** Quarter of England's local authorities; null letter with the reason where it has none. */
  readonly quartile: QuartileBand;
}

/**
 * Compares one area's figure of a national measure with England, its region and its statistical neighbours. A symbol is an
 * absence: it counts in no aggregate, rank or quarter. Rank and quarter are among local authorities only.
 */
export function compareArea(input: AreaComparisonInput): AreaComparison {
  const { measure, decimals, figures, area, neighbours, method } = input;
  const authorities = figures.filter((figure) => figure.area.kind === 'local-authority');
  const byNumber = new Map(authorities.map((figure) => [figure.area.number, figure]));
  const own = figures.find((figure) => isSame(figure.area, area)) ?? null;
  const england = figures.find((figure) => figure.area.kind === 'country') ?? null;
  const region =
    figures.find(
      (figure) =>
        figure.area.kind === 'region' && area.regionCode !== null && figure.area.code === area.regionCode,
    ) ?? null;
  const judged = { polarity: measure.polarity, decimals };
  return {
    own: own === null ? null : reading(own),
    england: england === null ? null : reading(england),
    region: region === null ? null : { ...reading(region), name: region.area.name },
    neighbours:
      neighbours === null
        ? null
        : aggregateFigures(
            neighbours.map((number) => areaFigure(byNumber.get(number), number)),
            method,
          ),
    rank: rankOf(area, authorities, judged),
    quartile: quartileOf(own, authorities, measure, judged),
  };
}

function rankOf(
  area: NationalArea,
  authorities: readonly PublishedFigure[],
  judged: Pick<MeasureDefinition, 'polarity'> & { readonly decimals: number },
): AreaComparison['rank'] {
  const ranking = rankByPolarity(
    authorities.map((figure) => areaFigure(figure, keyOf(figure.area))),
    judged,
  );
  if (ranking.ranks === null) return null;
  const found = ranking.ranks.find(({ areaCode }) => areaCode === keyOf(area));
  return found === undefined ? null : { rank: found.rank, sharedBy: found.sharedBy, of: ranking.of };
}

function quartileOf(
  own: PublishedFigure | null,
  authorities: readonly PublishedFigure[],
  measure: AreaComparisonInput['measure'],
  judged: Pick<MeasureDefinition, 'polarity'> & { readonly decimals: number },
): QuartileBand {
  if (!measure.quartiles)
    return { letter: null, reason: 'Its publisher asks that no quarters are made of it.' };
  if (own === null || own.value === null) return { letter: null, reason: 'The area has no figure.' };
  if (own.area.kind !== 'local-authority')
    return { letter: null, reason: 'Only local authorities are in a quarter.' };
  const values = authorities.flatMap(({ value }) => (value === null ? [] : [value]));
  return quartileBand(own.value, values, judged);
}

function reading({ value, symbol }: FigureReading): FigureReading {
  return { value, symbol };
}

function areaFigure(figure: FigureReading | undefined, areaCode: string): AreaFigure {
  if (figure === undefined) return { areaCode, value: null, absence: 'missing' };
  const { value, symbol } = figure;
  return { areaCode, value, absence: symbol === null ? null : absenceOfSymbol(symbol).reason };
}

/** Codes change; a number stays. */
function keyOf(area: NationalArea): string {
  return area.number ?? area.code ?? area.name;
}

function isSame(one: NationalArea, other: NationalArea): boolean {
  return keyOf(one) === keyOf(other) && one.kind === other.kind;
}

import type { AreaAggregates, StockPart } from '@golden-thread/sufficiency/aggregates';
import type { CareSeries } from '../figures/care-figure.ts';

/** The measures whose rounded figures a forecast is made of, each told by whoever asks for it too. */
export const AGGREGATE_MEASURES: readonly string[] = [
  'looked-after',
  'started',
  'ceased',
  'ages',
  'in-house-by-kind',
];

/** Kinds of home as the measure names them, and the types of placement they are. */
const kinds = [
  ['foster', 'fostering'],
  ['residential', 'residential'],
  ['supported', 'supported'],
] as const;

/** The age groups of the measure that are another name for a band. */
const bandOfGroup: Readonly<Record<string, string>> = { '16-and-over': '16-to-17' };

/**
 * The yearly figures of an area as the rounded measures tell them, and nothing else: a forecast made of these says nothing of children
 * that they do not.
 *
 * @param series - of `AGGREGATE_MEASURES`, by years in a row.
 * @param firstYear - the calendar year of the first 31 March.
 */
export function roundedAggregates(
  areaCode: string,
  series: readonly CareSeries[],
  firstYear: number,
): AreaAggregates {
  const of = (id: string) => series.filter(({ definition }) => definition.id === id);
  const counts = (each: CareSeries | undefined): readonly (number | null)[] =>
    each?.figures.map(({ numerator }) => numerator) ?? [];
  const [stock] = of('looked-after').map(counts);
  const homes = of('in-house-by-kind');
  // Each part of a kind is a share of all in the kind.
  const all = (kind: string) => homes.find(({ part }) => part?.startsWith(`${kind}: `) === true);
  const ownOf = (kind: string) => counts(homes.find(({ part }) => part === `${kind}: in-house`));
  return {
    areaCode,
    firstYear,
    stock: stock ?? [],
    starts: counts(of('started')[0]),
    ceases: counts(of('ceased')[0]),
    placementTypes: {
      areAll: false,
      parts: kinds.map(([kind, id]): StockPart => ({
        id,
        stock: all(kind)?.figures.map(({ denominator }) => denominator) ?? [],
      })),
    },
    bought: kinds.map(([kind, id]): StockPart => {
      const own = ownOf(kind);
      const stock = all(kind)?.figures.map(({ denominator }, at) => less(denominator, own[at] ?? null)) ?? [];
      return { id, stock };
    }),
    ageBands: {
      areAll: false,
      parts: of('ages')
        .filter(({ part }) => part !== null && part !== 'unknown')
        .map((each) => ({ id: bandOfGroup[String(each.part)] ?? String(each.part), stock: counts(each) })),
    },
    roundedTo: 5,
  };
}

/** Rounding may have left more in a part than in the whole. */
function less(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : Math.max(0, whole - part);
}

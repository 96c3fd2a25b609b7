import type { Dataset, KeyedFigure, NationalArea, TableIssue } from '@golden-thread/national-data';
import type { AreaAggregates, StockPart } from '@golden-thread/sufficiency/aggregates';
import { BAND_OF_MEASURE, SERIES, TYPE_OF_MEASURE } from './looked-after-tables.ts';

const STOCK = 'cla-at-31-march-count';

/** An authority's published figures with its name and the number DfE gives it. */
export interface PublishedAuthority {
  readonly name: string;
  readonly number: string;
  readonly aggregates: AreaAggregates;
}

/** What published tables say of every authority. */
export interface PublishedAuthorities {
  readonly firstYear: number;
  readonly lastYear: number;
  /** By code. */
  readonly authorities: readonly PublishedAuthority[];
  /** Names of those that are in the tables and are no more. */
  readonly dissolved: readonly string[];
  readonly issues: readonly TableIssue[];
}

/** Figures of one measure by the year they end in; what has none is not there. */
type Years = Map<number, number | null>;

/** One authority as it is read. */
interface Read {
  readonly area: NationalArea;
  readonly measures: Map<string, Years>;
  /** Years in which the table has a row for it and says that its number does not apply: it was not there. */
  readonly notThere: Set<number>;
}

/**
 * Reads published tables and lines their figures up by year. A symbol is unknown. Regions and England are left out, since what the intervals hold was
 * measured on authorities, and so is an authority that is no more.
 */
export async function readAggregates(datasets: readonly Dataset[]): Promise<PublishedAuthorities> {
  const read = new Map<string, Read>();
  for (const dataset of datasets) await readInto(read, dataset);
  const issues = datasets.flatMap((dataset) => dataset.issues.kept());
  const all = [...read.values()];
  const years = all.flatMap(({ measures }) => [...(measures.get(STOCK)?.keys() ?? [])]);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const isNow = ({ area, notThere }: Read) => area.dissolvedAfterYear === null && !notThere.has(lastYear);
  return {
    firstYear,
    lastYear,
    authorities: all
      .filter(isNow)
      .map((each) => authorityOf(each, firstYear, lastYear))
      .toSorted((one, other) => (one.aggregates.areaCode < other.aggregates.areaCode ? -1 : 1)),
    dissolved: all.filter((each) => !isNow(each)).map(({ area }) => area.name),
    issues,
  };
}

async function readInto(read: Map<string, Read>, dataset: Dataset): Promise<void> {
  const figures: KeyedFigure[] = [];
  for await (const batch of dataset.figures()) figures.push(...batch);
  const [areas, periods] = [dataset.areas(), dataset.periods()];
  for (const { measure, period, area, value, symbol } of figures) {
    const where = areas[area]!;
    const year = Number(periods[period]!.period?.endDate.slice(0, 4));
    if (where.kind !== 'local-authority' || where.code === null || where.number === null) continue;
    const authority = read.get(where.number) ?? { area: where, measures: new Map(), notThere: new Set() };
    read.set(where.number, authority);
    const { measureId } = dataset.measures[measure]!;
    const ofMeasure = authority.measures.get(measureId) ?? new Map<number, number | null>();
    authority.measures.set(measureId, ofMeasure);
    ofMeasure.set(year, value);
    if (symbol === 'z' && measureId === STOCK) authority.notThere.add(year);
  }
}

function authorityOf({ area, measures }: Read, firstYear: number, lastYear: number): PublishedAuthority {
  const series = (measureId: string): readonly (number | null)[] =>
    Array.from(
      { length: lastYear - firstYear + 1 },
      (_, at) => measures.get(measureId)?.get(firstYear + at) ?? null,
    );
  const parts = (ids: Readonly<Record<string, string>>): readonly StockPart[] =>
    Object.entries(ids).flatMap(([measureId, id]) =>
      measures.has(measureId) ? [{ id, stock: series(measureId) }] : [],
    );
  const [stock, starts, ceases] = Object.keys(SERIES).map(series) as [
    AreaAggregates['stock'],
    AreaAggregates['starts'],
    AreaAggregates['ceases'],
  ];
  return {
    name: area.name,
    number: area.number!,
    aggregates: {
      areaCode: area.code!,
      firstYear,
      stock,
      starts,
      ceases,
      placementTypes: { parts: parts(TYPE_OF_MEASURE), areAll: false },
      ageBands: { parts: parts(BAND_OF_MEASURE), areAll: true },
      roundedTo: 1,
    },
  };
}

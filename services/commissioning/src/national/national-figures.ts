import type { FigureSymbol, NationalArea, NeighbourEdition } from '@golden-thread/national-data';
import { isCountOf, publishedDecimals, withoutFiguresOfRegions } from '@golden-thread/national-data';
import type { Period } from '@golden-thread/outcomes';
import { REGISTER } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import type { Catalogue, CatalogueMeasure } from './catalogue.ts';
import type { NationalTables } from './national-tables.ts';
import { readCatalogue } from './read-catalogue.ts';

/** One figure of a measure, with its area and period. */
export interface MeasureFigure {
  readonly area: NationalArea;
  readonly period: Period;
  readonly value: number | null;
  readonly symbol: FigureSymbol | null;
}

/** Every figure of one measure, of every area and period that is one. */
export interface MeasureFigures {
  readonly measure: CatalogueMeasure;
  /** As its dictionary says, or the fewest that lose nothing of its figures. */
  readonly decimals: number;
  readonly figures: readonly MeasureFigure[];
}

/** National figures, read as they are wanted. */
export interface NationalFigures {
  readonly catalogue: () => Promise<Catalogue>;
  readonly figuresOf: (measure: CatalogueMeasure) => Promise<MeasureFigures>;
  readonly neighboursOf: (edition: NeighbourEdition, area: NationalArea) => Promise<readonly string[] | null>;
}

/** Measures whose figures are kept in memory, each of some 1,500 figures. */
const measuresKept = 64;

/**
 * Reads national figures from the database. An import never changes, so the figures of a measure are kept in memory by import;
 * another import is seen within `freshForMs`.
 */
export function createNationalFigures(options: {
  readonly database: ServiceDatabase<NationalTables>;
  readonly monotonic: () => number;
  readonly freshForMs?: number | undefined;
}): NationalFigures {
  const { database, monotonic, freshForMs = 2_000 } = options;
  let known: { readonly catalogue: Promise<Catalogue>; readonly until: number } | null = null;
  let last: Catalogue | null = null;
  const kept = new Map<string, Promise<MeasureFigures>>();

  const catalogue = (): Promise<Catalogue> => {
    if (known !== null && monotonic() < known.until) return known.catalogue;
    const reading = readCatalogue(database, last);
    known = { catalogue: reading, until: monotonic() + freshForMs };
    reading.then(
      (read) => void (last = read),
      () => void (known = null),
    );
    return reading;
  };

  const figuresOf = (measure: CatalogueMeasure): Promise<MeasureFigures> => {
    const key = `${measure.from.id} ${measure.key}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const reading = readFigures(database, measure);
    if (kept.size >= measuresKept) kept.delete(kept.keys().next().value as string);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    return reading;
  };

  return {
    catalogue,
    figuresOf,
    neighboursOf: async (edition, area) => {
      const lists = (await catalogue()).neighbours.get(edition);
      return (area.number === null ? undefined : lists?.get(area.number)) ?? null;
    },
  };
}

async function readFigures(
  database: ServiceDatabase<NationalTables>,
  measure: CatalogueMeasure,
): Promise<MeasureFigures> {
  const { from, key } = measure;
  const rows = await database.readArea(REGISTER, (queries) =>
    queries
      .selectFrom('national_figure')
      .select(['period', 'area_key', 'value', 'symbol'])
      .where('import_id', '=', from.id)
      .where('measure', '=', key)
      .execute(),
  );
  const figures = rows.flatMap((row): MeasureFigure[] => {
    const period = from.periods[row.period]?.period ?? null;
    const area = from.areas[row.area_key];
    if (period === null || area === undefined) return [];
    return [{ area, period, value: row.value, symbol: row.symbol as FigureSymbol | null }];
  });
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    measure,
    decimals: measure.decimals ?? publishedDecimals(values),
    figures: isCountOf(measure) ? ownFigures(figures) : figures,
  };
}

/** Of each period what is an area's own: a figure of the region printed for its authorities is told as that, and compared with nothing. */
function ownFigures(figures: readonly MeasureFigure[]): readonly MeasureFigure[] {
  const periods = new Map<string, MeasureFigure[]>();
  for (const figure of figures) {
    const { startDate, endDate } = figure.period;
    const key = `${startDate} ${endDate}`;
    const others = periods.get(key);
    if (others === undefined) periods.set(key, [figure]);
    else others.push(figure);
  }
  return [...periods.values()].flatMap(withoutFiguresOfRegions);
}

import type { FigurePeriod, NationalArea, NeighbourEdition } from '@golden-thread/national-data';
import type { Polarity } from '@golden-thread/outcomes';

/** The import that is read of one data set, with what its keys stand for. */
export interface CurrentImport {
  readonly id: number;
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly importedAt: string;
  /** By key. */
  readonly areas: readonly NationalArea[];
  /** By key; null where the label is no year. */
  readonly periods: readonly FigurePeriod[];
}

/** A measure with the import that holds its figures. */
export interface CatalogueMeasure {
  readonly measureId: string;
  readonly title: string;
  readonly topic: string;
  readonly unitLabel: string;
  readonly polarity: Polarity;
  /** Null where its dictionary does not say. */
  readonly decimals: number | null;
  readonly quartiles: boolean;
  readonly key: number;
  readonly from: CurrentImport;
}

/** Everything about the national figures but the figures: small, and the same until the next import. */
export interface Catalogue {
  /** Numbers of the imports it is made of. */
  readonly importIds: readonly number[];
  /** In the order of their ids; of two data sets with the same measure the one imported last. */
  readonly measures: ReadonlyMap<string, CatalogueMeasure>;
  /** Areas with an ONS code, by it and by every former code. */
  readonly areas: ReadonlyMap<string, NationalArea>;
  /** Numbers of the neighbours, closest first, by edition and number. */
  readonly neighbours: ReadonlyMap<NeighbourEdition, ReadonlyMap<string, readonly string[]>>;
}

/** The catalogue from what the tables hold. */
export function createCatalogue(parts: {
  readonly imports: readonly CurrentImport[];
  readonly measures: readonly (Omit<CatalogueMeasure, 'from'> & { readonly importId: number })[];
  readonly neighbours: readonly {
    readonly dataset: string;
    readonly areaNumber: string;
    readonly neighbourNumber: string;
  }[];
}): Catalogue {
  const byId = new Map(parts.imports.map((one) => [one.id, one]));
  const measures = new Map<string, CatalogueMeasure>();
  for (const { importId, ...measure } of parts.measures.toSorted((a, b) => a.importId - b.importId))
    measures.set(measure.measureId, { ...measure, from: byId.get(importId)! });
  const areas = new Map<string, NationalArea>();
  for (const { areas: listed } of parts.imports) {
    for (const area of listed) {
      for (const code of area.code === null ? [] : [area.code, ...area.formerCodes]) {
        // An import without numbers or regions must not hide one that has them.
        const known = areas.get(code);
        if (known === undefined || richness(area) > richness(known)) areas.set(code, area);
      }
    }
  }
  const neighbours = new Map<NeighbourEdition, Map<string, string[]>>();
  for (const { dataset, areaNumber, neighbourNumber } of parts.neighbours) {
    const edition = dataset.replace('neighbours-', '') as NeighbourEdition;
    const lists = neighbours.get(edition) ?? new Map<string, string[]>();
    neighbours.set(edition, lists.set(areaNumber, [...(lists.get(areaNumber) ?? []), neighbourNumber]));
  }
  return {
    importIds: parts.imports.map(({ id }) => id),
    measures: new Map([...measures].sort(([one], [other]) => (one < other ? -1 : 1))),
    areas,
    neighbours,
  };
}

function richness({ number, regionCode, formerCodes }: NationalArea): number {
  return Number(number !== null) * 4 + Number(regionCode !== null) * 2 + Number(formerCodes.length > 0);
}

import type { FigurePeriod, NationalArea } from '@golden-thread/national-data';
import type { PeriodKind, Polarity } from '@golden-thread/outcomes';
import { REGISTER } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { createCatalogue } from './catalogue.ts';
import type { Catalogue, CurrentImport } from './catalogue.ts';
import type { NationalTables } from './national-tables.ts';

/**
 * Reads which imports hold now and what their keys stand for; the one given back when nothing has changed since. The tables are
 * under no row policy, so the area the transaction names does not matter.
 */
export async function readCatalogue(
  database: ServiceDatabase<NationalTables>,
  before: Catalogue | null,
): Promise<Catalogue> {
  return database.readArea(REGISTER, async (queries) => {
    const rows = await queries
      .selectFrom('national_import')
      .select(['id', 'dataset', 'title', 'publisher', 'licence', 'attribution', 'imported_at'])
      .where('id', 'not in', queries.selectFrom('national_withdrawal').select('import_id'))
      .orderBy('id')
      .execute();
    // Of each data set the last, which is the newest.
    const current = [...new Map(rows.map((row) => [row.dataset, row])).values()].sort((a, b) => a.id - b.id);
    const ids = current.map(({ id }) => id);
    if (before !== null && ids.join() === before.importIds.join()) return before;
    if (ids.length === 0) return createCatalogue({ imports: [], measures: [], neighbours: [] });
    const measures = await queries
      .selectFrom('national_measure')
      .selectAll()
      .where('import_id', 'in', ids)
      .execute();
    const areas = await queries
      .selectFrom('national_area')
      .selectAll()
      .where('import_id', 'in', ids)
      .orderBy('area_key')
      .execute();
    const periods = await queries
      .selectFrom('national_period')
      .selectAll()
      .where('import_id', 'in', ids)
      .orderBy('period')
      .execute();
    const neighbours = await queries
      .selectFrom('national_neighbour')
      .select(['import_id', 'area_number', 'neighbour_number'])
      .where('import_id', 'in', ids)
      .orderBy('import_id')
      .orderBy('area_number')
      .orderBy('position')
      .execute();
    const datasets = new Map(current.map(({ id, dataset }) => [id, dataset]));
    return createCatalogue({
      imports: current.map((row): CurrentImport => ({
        id: row.id,
        dataset: row.dataset,
        title: row.title,
        publisher: row.publisher,
        licence: row.licence,
        attribution: row.attribution,
        importedAt: row.imported_at,
        areas: areas.filter(({ import_id }) => import_id === row.id).map(areaOf),
        periods: periods.filter(({ import_id }) => import_id === row.id).map(periodOf),
      })),
      measures: measures.map((row) => ({
        importId: row.import_id,
        key: row.measure,
        measureId: row.measure_id,
        title: row.title,
        topic: row.topic,
        unitLabel: row.unit_label,
        polarity: row.polarity as Polarity,
        decimals: row.decimals,
        quartiles: row.quartiles,
      })),
      neighbours: neighbours.map((row) => ({
        dataset: datasets.get(row.import_id)!,
        areaNumber: row.area_number,
        neighbourNumber: row.neighbour_number,
      })),
    });
  });
}

function areaOf(row: NationalTables['national_area']): NationalArea {
  return {
    code: row.code,
    number: row.number,
    name: row.name,
    kind: row.kind as NationalArea['kind'],
    formerCodes: row.former_codes,
    regionCode: row.region_code,
    dissolvedAfterYear: row.dissolved_after_year,
  };
}

function periodOf({ label, kind, start_date, end_date }: NationalTables['national_period']): FigurePeriod {
  if (kind === null || start_date === null || end_date === null) return { label, period: null };
  return { label, period: { kind: kind as PeriodKind, startDate: start_date, endDate: end_date } };
}

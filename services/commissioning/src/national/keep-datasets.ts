import { datasetReport, openGovernmentLicence } from '@golden-thread/national-data';
import type { Dataset, DatasetReport, KeepRequest } from '@golden-thread/national-data';
import { changeSharedTables } from '@golden-thread/subgraph/database';
import type { Cluster, SharedTables } from '@golden-thread/subgraph/database';
import { copyLine, figureLines } from './figure-lines.ts';

/** Thrown to undo everything when the last row of a table turns out to be wrong; never leaves this file. */
class NothingKept extends Error {}

/**
 * Keeps data sets, all of them or none, in one transaction: an import that is killed leaves nothing. Content that is kept
 * already is left as it is; changed content becomes the newest import of its data set.
 */
export async function keepDatasets(
  cluster: Cluster,
  request: KeepRequest,
): Promise<readonly DatasetReport[]> {
  let reports: DatasetReport[] = [];
  try {
    return await changeSharedTables(cluster, 'commissioning', async (tables) => {
      reports = [];
      for (const dataset of request.datasets) reports.push(await keepDataset(tables, dataset, request));
      if (reports.some(({ status }) => status === 'refused')) throw new NothingKept();
      return reports;
    });
  } catch (error) {
    if (!(error instanceof NothingKept)) throw error;
    return reports.map((report) =>
      report.status === 'imported' ? { ...report, status: 'sound', importId: null } : report,
    );
  }
}

async function keepDataset(
  tables: SharedTables,
  dataset: Dataset,
  request: KeepRequest,
): Promise<DatasetReport> {
  const kept = await tables.query<{ id: number; content_sha256: string }>(
    `select i.id, i.content_sha256 from national_import i
       where i.dataset = $1 and not exists (select 1 from national_withdrawal w where w.import_id = i.id)
       order by i.id desc`,
    [dataset.dataset],
  );
  const same = kept.find(({ content_sha256 }) => content_sha256 === dataset.contentSha256);
  const supersedes = kept[0]?.id ?? null;
  if (same !== undefined)
    return datasetReport(dataset, { status: 'unchanged', importId: same.id, supersedes: null });
  const [next] = await tables.query<{ id: number }>(
    'select coalesce(max(id), 0) + 1 as id from national_import',
  );
  const importId = next!.id;
  await tables.copy({
    table: 'national_figure',
    columns: ['import_id', 'measure', 'period', 'area_key', 'value', 'symbol'],
    lines: figureLines(importId, dataset, request.onProgress),
  });
  if (dataset.issues.total() > 0)
    return datasetReport(dataset, { status: 'refused', importId: null, supersedes: null });
  await keepHeader(tables, importId, dataset, request);
  await keepKeys(tables, importId, dataset);
  return datasetReport(dataset, { status: 'imported', importId, supersedes });
}

async function keepHeader(
  tables: SharedTables,
  importId: number,
  dataset: Dataset,
  { importedAt, importedBy }: KeepRequest,
): Promise<void> {
  const { rows, figures } = dataset.counts();
  const { licence, attribution } = openGovernmentLicence;
  await tables.query(
    `insert into national_import (id, dataset, title, publisher, licence, attribution, content_sha256, files, remarks,
       source_rows, figures, imported_at, imported_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      importId,
      dataset.dataset,
      dataset.title,
      dataset.publisher,
      licence,
      attribution,
      dataset.contentSha256,
      JSON.stringify(dataset.files),
      JSON.stringify(dataset.remarks.counts()),
      rows,
      figures,
      importedAt,
      importedBy,
    ],
  );
}

/** What the numbers in the figures stand for, and the neighbours. */
async function keepKeys(tables: SharedTables, importId: number, dataset: Dataset): Promise<void> {
  const copy = (table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]) =>
    tables.copy({
      table,
      columns: ['import_id', ...columns],
      lines: (async function* () {
        for (const row of rows) yield copyLine([importId, ...row]);
      })(),
    });
  await copy(
    'national_measure',
    ['measure', 'measure_id', 'title', 'topic', 'unit_label', 'polarity', 'decimals', 'quartiles'],
    dataset.measures.map((one, key) => [
      key,
      one.measureId,
      one.title,
      one.topic,
      one.unitLabel,
      one.polarity,
      one.decimals,
      one.quartiles,
    ]),
  );
  await copy(
    'national_area',
    ['area_key', 'code', 'number', 'name', 'kind', 'former_codes', 'region_code', 'dissolved_after_year'],
    dataset
      .areas()
      .map((area, key) => [
        key,
        area.code,
        area.number,
        area.name,
        area.kind,
        `{${area.formerCodes.join(',')}}`,
        area.regionCode,
        area.dissolvedAfterYear,
      ]),
  );
  await copy(
    'national_period',
    ['period', 'label', 'kind', 'start_date', 'end_date'],
    dataset
      .periods()
      .map(({ label, period }, key) => [
        key,
        label,
        period?.kind ?? null,
        period?.startDate ?? null,
        period?.endDate ?? null,
      ]),
  );
  await copy(
    'national_neighbour',
    ['area_number', 'position', 'neighbour_number', 'closeness'],
    dataset.neighbours.flatMap(({ areaNumber, neighbours }) =>
      neighbours.map((neighbour, at) => [areaNumber, at + 1, neighbour.areaNumber, neighbour.closeness]),
    ),
  );
}

import type { KeptImport, NationalArea } from '@golden-thread/national-data';
import { changeSharedTables } from '@golden-thread/subgraph/database';
import type { Cluster } from '@golden-thread/subgraph/database';

interface ImportRow {
  readonly id: number;
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly content_sha256: string;
  readonly files: KeptImport['files'];
  readonly figures: number;
  readonly imported_at: string;
  readonly imported_by: string;
  readonly withdrawn_at: string | null;
  readonly withdrawn_by: string | null;
}

/** Every import, oldest first, those withdrawn among them. */
export async function keptImports(cluster: Cluster): Promise<readonly KeptImport[]> {
  const rows = await changeSharedTables(cluster, 'commissioning', ({ query }) =>
    query<ImportRow>(
      `select i.id, i.dataset, i.title, i.publisher, i.licence, i.attribution, i.content_sha256, i.files, i.figures,
          i.imported_at, i.imported_by, w.withdrawn_at, w.withdrawn_by
         from national_import i left join national_withdrawal w on w.import_id = i.id order by i.id`,
    ),
  );
  const newest = new Map(
    rows.filter(({ withdrawn_at }) => withdrawn_at === null).map(({ dataset, id }) => [dataset, id]),
  );
  return rows.map((row) => ({
    id: row.id,
    dataset: row.dataset,
    title: row.title,
    publisher: row.publisher,
    licence: row.licence,
    attribution: row.attribution,
    contentSha256: row.content_sha256,
    files: row.files,
    figures: row.figures,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    current: newest.get(row.dataset) === row.id,
  }));
}

/** Withdraws an import by a record: the one before it is read again. */
export async function withdrawImport(
  cluster: Cluster,
  request: { readonly id: number; readonly withdrawnAt: string; readonly withdrawnBy: string },
): Promise<'withdrawn' | 'withdrawn-before' | 'unknown'> {
  return changeSharedTables(cluster, 'commissioning', async ({ query }) => {
    const found = await query('select 1 as found from national_import where id = $1', [request.id]);
    if (found.length === 0) return 'unknown';
    const added = await query(
      `insert into national_withdrawal (import_id, withdrawn_at, withdrawn_by) values ($1, $2, $3)
         on conflict do nothing returning import_id`,
      [request.id, request.withdrawnAt, request.withdrawnBy],
    );
    return added.length === 0 ? 'withdrawn-before' : 'withdrawn';
  });
}

interface AreaRow {
  readonly code: string | null;
  readonly number: string | null;
  readonly name: string;
  readonly kind: NationalArea['kind'];
  readonly former_codes: readonly string[];
  readonly region_code: string | null;
  readonly dissolved_after_year: number | null;
}

/** Areas of the newest import that knows the codes of most of them; empty when none does. */
export async function keptAreas(cluster: Cluster): Promise<readonly NationalArea[]> {
  const rows = await changeSharedTables(cluster, 'commissioning', ({ query }) =>
    query<AreaRow>(
      `select a.code, a.number, a.name, a.kind, a.former_codes, a.region_code, a.dissolved_after_year
         from national_area a where a.code is not null and a.import_id = (
           select b.import_id from national_area b
             where b.code is not null
               and not exists (select 1 from national_withdrawal w where w.import_id = b.import_id)
             group by b.import_id order by count(*) desc, b.import_id desc limit 1)
         order by a.area_key`,
    ),
  );
  return rows.map((row) => ({
    code: row.code,
    number: row.number,
    name: row.name,
    kind: row.kind,
    formerCodes: row.former_codes,
    regionCode: row.region_code,
    dissolvedAfterYear: row.dissolved_after_year,
  }));
}

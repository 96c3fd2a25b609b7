import { sql, type Kysely } from 'kysely';
import { ukDay } from '../graph/uk-day.ts';
import type { ReturnBook } from './return-book.ts';
import type { Knowing } from './returns-known.ts';

/** A return as every book keeps it, with what became of it. Moments are as the database writes them. */
export interface KeptRow {
  readonly id: string;
  readonly sequence: number;
  readonly known_date: string;
  readonly content_sha256: string;
  readonly key_check: string;
  readonly authority: string | null;
  readonly records: Readonly<Record<string, number>>;
  readonly imported_at: string;
  readonly imported_by: string;
  readonly undone_at: string | null;
  readonly undone_by: string | null;
  readonly because: string | null;
  readonly erased_at: string | null;
}

/** Every return of the area in the order imported. `More` are the columns that only this book has. */
export async function readKeptRows<More, Tables = unknown>(
  queries: Kysely<Tables>,
  { name }: Pick<ReturnBook, 'name'>,
): Promise<readonly (KeptRow & More)[]> {
  const { rows } = await sql<KeptRow & More>`
    select kept.*, undone.undone_at, undone.undone_by, undone.because, erased.erased_at
    from ${sql.id(`${name}_return`)} as kept
    left join ${sql.id(`${name}_undone`)} as undone on undone.return_id = kept.id
    left join ${sql.id(`${name}_erased`)} as erased on erased.return_id = kept.id
    order by kept.sequence, kept.id`.execute(queries);
  return rows;
}

/** What decides whether a return is known on a day. Moments become days in the United Kingdom. */
export function knowingOf({ sequence, known_date, undone_at, erased_at }: KeptRow): Knowing {
  return { sequence, knownDate: known_date, undoneDate: dayOf(undone_at), erasedDate: dayOf(erased_at) };
}

function dayOf(moment: string | null): string | null {
  return moment === null ? null : ukDay(new Date(moment));
}

/** A return as it is listed, apart from what it tells of. */
export interface ListedRow {
  readonly id: string;
  readonly knownDate: string;
  readonly contentSha256: string;
  readonly authority: string | null;
  readonly records: Readonly<Record<string, number>>;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly state: 'counts' | 'superseded' | 'undone' | 'erased';
  readonly undone: { readonly at: string; readonly by: string; readonly because: string } | null;
  readonly erasedAt: string | null;
}

/** @param counts - whether it counts on the day of asking. */
export function listedRow(row: KeptRow, counts: boolean): ListedRow {
  const { undone_at: at, undone_by: by, because, erased_at: erasedAt } = row;
  return {
    id: row.id,
    knownDate: row.known_date,
    contentSha256: row.content_sha256,
    authority: row.authority,
    records: row.records,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    state: erasedAt !== null ? 'erased' : at !== null ? 'undone' : counts ? 'counts' : 'superseded',
    undone: at === null ? null : { at, by: by!, because: because! },
    erasedAt,
  };
}

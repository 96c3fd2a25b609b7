import { ukDay } from '@golden-thread/subgraph';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import type { KeptReturn } from './kept-records.ts';

/** Every return of the area, in the order imported, with what became of it. */
export async function readReturns(queries: Kysely<SendTables>): Promise<readonly KeptReturn[]> {
  const rows = await queries
    .selectFrom('sen2_return')
    .leftJoin('sen2_undone', 'sen2_undone.return_id', 'sen2_return.id')
    .leftJoin('sen2_erased', 'sen2_erased.return_id', 'sen2_return.id')
    .select([
      'id',
      'sequence',
      'layout_year',
      'from_date',
      'until_date',
      'census_date',
      'known_date',
      'authority',
      'sen2_return.records as records',
      'imported_at',
      'undone_at',
      'because',
      'erased_at',
    ])
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    layoutYear: row.layout_year,
    fromDate: row.from_date,
    untilDate: row.until_date,
    censusDate: row.census_date,
    knownDate: row.known_date,
    authority: row.authority,
    undoneDate: dayOf(row.undone_at),
    undoneBecause: row.because,
    erasedDate: dayOf(row.erased_at),
    importedAt: row.imported_at,
    records: row.records,
  }));
}

function dayOf(moment: string | null): string | null {
  return moment === null ? null : ukDay(new Date(moment));
}

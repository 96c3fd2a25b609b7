import type { KeepReturns } from '@golden-thread/ssda903';
import { makeAreaSecret, type OfReturn } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import type { YearToKeep } from './years-to-keep.ts';

/** Adds the return itself, once its rows are in their tables, and with the first of an area the area's secret. */
export async function addReturn(
  queries: Kysely<SufficiencyTables>,
  { area, returnId: id }: OfReturn,
  sequence: number,
  { given, counts }: YearToKeep,
  { authority, knownDate, importedAt, importedBy }: KeepReturns,
): Promise<void> {
  await queries
    .insertInto('ssda903_return')
    .values({
      area,
      id,
      sequence,
      year: given.year,
      authority,
      content_sha256: given.contentSha256,
      key_check: given.keyCheck,
      made_up: given.madeUp,
      known_date: knownDate,
      records: JSON.stringify(counts()),
      findings: JSON.stringify(given.issues.counts()),
      imported_at: importedAt,
      imported_by: importedBy,
    })
    .execute();
  await makeAreaSecret(queries, area);
}

import type { KeepReturn, RecordCounts } from '@golden-thread/sen2';
import { makeAreaSecret } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';

/** A return whose rows have been added. */
export type AddedReturn = KeepReturn & {
  readonly returnId: string;
  readonly sequence: number;
  readonly records: RecordCounts;
};

/** Adds the return itself, and with the first of an area the area's secret. */
export async function addReturn(queries: Kysely<SendTables>, added: AddedReturn): Promise<void> {
  const { areaCode: area } = added;
  await queries
    .insertInto('sen2_return')
    .values({
      area,
      id: added.returnId,
      sequence: added.sequence,
      layout_year: added.layoutYear,
      from_date: added.fromDate,
      until_date: added.untilDate,
      census_date: added.censusDate,
      known_date: added.knownDate,
      content_sha256: added.contentSha256,
      key_check: added.keyCheck,
      authority: added.authority(),
      records: JSON.stringify(added.records),
      imported_at: added.importedAt,
      imported_by: added.importedBy,
    })
    .execute();
  await makeAreaSecret(queries, area);
}

import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';

/** What tells two returns of an area apart. */
export interface KeptContent {
  readonly id: string;
  readonly contentSha256: string;
  readonly keyCheck: string;
  readonly authority: string | null;
  readonly layoutYear: number;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly censusDate: string;
  readonly undone: boolean;
}

/** The contents of every return of the area, in the order imported. */
export async function readContents(queries: Kysely<SendTables>): Promise<readonly KeptContent[]> {
  const rows = await queries
    .selectFrom('sen2_return')
    .leftJoin('sen2_undone', 'sen2_undone.return_id', 'sen2_return.id')
    .select([
      'id',
      'content_sha256 as contentSha256',
      'key_check as keyCheck',
      'authority',
      'layout_year as layoutYear',
      'from_date as fromDate',
      'until_date as untilDate',
      'census_date as censusDate',
      'undone_at',
    ])
    .orderBy('sequence')
    .execute();
  return rows.map(({ undone_at, ...content }) => ({ ...content, undone: undone_at !== null }));
}

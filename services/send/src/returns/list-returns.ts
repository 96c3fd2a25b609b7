import type { ListedReturn, Sen2Store } from '@golden-thread/sen2';
import { openServiceDatabase, type Cluster } from '@golden-thread/subgraph/database';
import type { SendTables } from '../database/send-tables.ts';
import { readReturns } from '../records/read-returns.ts';
import { returnsAsAt } from '../records/returns-as-at.ts';
import { areaIsKnown } from './area-is-known.ts';
import { returnScope } from './return-scope.ts';

/** Every return of an area, in the order imported, and whether it counts on a day; null where there is no such area. */
export const listReturns: Sen2Store<Cluster>['list'] = async (cluster, { areaCode, today }) => {
  const database = openServiceDatabase<SendTables>({ cluster, service: 'send', connections: 1 });
  try {
    if (!(await areaIsKnown(database, areaCode))) return null;
    return await database.readArea(returnScope(areaCode), async (queries) => {
      const kept = await readReturns(queries);
      const counting = new Set(returnsAsAt(kept, today).map(({ id }) => id));
      const rows = await queries
        .selectFrom('sen2_return')
        .leftJoin('sen2_undone', 'sen2_undone.return_id', 'sen2_return.id')
        .leftJoin('sen2_erased', 'sen2_erased.return_id', 'sen2_return.id')
        .select(['id', 'content_sha256', 'imported_by', 'undone_at', 'undone_by', 'because', 'erased_at'])
        .execute();
      const more = new Map(rows.map((row) => [row.id, row]));
      return kept.map((each): ListedReturn => {
        const { content_sha256, imported_by, undone_at, undone_by, because, erased_at } = more.get(each.id)!;
        const { id, layoutYear, fromDate, untilDate, censusDate, knownDate, authority, records, importedAt } =
          each;
        return {
          id,
          layoutYear,
          fromDate,
          untilDate,
          censusDate,
          knownDate,
          contentSha256: content_sha256,
          authority,
          records,
          importedAt,
          importedBy: imported_by,
          state:
            erased_at !== null
              ? 'erased'
              : undone_at !== null
                ? 'undone'
                : counting.has(id)
                  ? 'counts'
                  : 'superseded',
          undone: undone_at === null ? null : { at: undone_at, by: undone_by!, because: because! },
          erasedAt: erased_at,
        };
      });
    });
  } finally {
    await database.close();
  }
};

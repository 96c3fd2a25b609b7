import type { UndoneReturn, UndoReturn } from '@golden-thread/sen2';
import { openServiceDatabase, type Cluster } from '@golden-thread/subgraph/database';
import type { SendTables } from '../database/send-tables.ts';
import { eraseReturn } from './erase-return.ts';
import { lockReturns } from './lock-returns.ts';
import { returnScope } from './return-scope.ts';

/**
 * Undoes a return by a record that says why: from that day on it counts no more, and as at earlier days it still does. What was undone
 * before stays as it was undone. Erased are its records only where that is asked for.
 */
export async function undoReturn(cluster: Cluster, request: UndoReturn): Promise<UndoneReturn> {
  const outcome = await undo(cluster, request);
  const erased = request.erase && outcome !== 'unknown-return' ? await eraseReturn(cluster, request) : null;
  return { outcome, erased };
}

async function undo(cluster: Cluster, request: UndoReturn): Promise<UndoneReturn['outcome']> {
  const { areaCode: area, returnId, because, undoneAt, undoneBy } = request;
  const database = openServiceDatabase<SendTables>({ cluster, service: 'send', connections: 1 });
  try {
    return await database.withArea(returnScope(area), async (queries) => {
      await lockReturns(queries, area);
      const found = await queries
        .selectFrom('sen2_return')
        .leftJoin('sen2_undone', 'sen2_undone.return_id', 'sen2_return.id')
        .select('undone_at')
        .where('id', '=', returnId)
        .executeTakeFirst();
      if (found === undefined) return 'unknown-return';
      if (found.undone_at !== null) return 'undone-before';
      await queries
        .insertInto('sen2_undone')
        .values({ area, return_id: returnId, undone_at: undoneAt, undone_by: undoneBy, because })
        .execute();
      return 'undone';
    });
  } finally {
    await database.close();
  }
}

import { sql } from 'kysely';
import type { Cluster } from '../database/index.ts';
import { eraseReturn } from './erase-return.ts';
import { lockReturns } from './lock-returns.ts';
import type { ReturnBook } from './return-book.ts';
import { returnScope } from './return-scope.ts';
import type { Undoing, Undone } from './undoing.ts';
import { withReturns } from './with-returns.ts';

/**
 * Undoes a return by a record that says why: from that day on it counts no more, and as at earlier days it still does. What was undone
 * before stays as it was undone. Erased are its records only where that is asked for.
 */
export async function undoReturn(cluster: Cluster, book: ReturnBook, request: Undoing): Promise<Undone> {
  const outcome = await undo(cluster, book, request);
  const erased =
    request.erase && outcome !== 'unknown-return' ? await eraseReturn(cluster, book, request) : null;
  return { outcome, erased };
}

function undo(cluster: Cluster, { service, name }: ReturnBook, request: Undoing): Promise<Undone['outcome']> {
  const { areaCode: area, returnId, because, undoneAt, undoneBy } = request;
  const undone = sql.id(`${name}_undone`);
  return withReturns<unknown, Undone['outcome']>(cluster, service, (database) =>
    database.withArea(returnScope(area), async (queries) => {
      await lockReturns(queries, area);
      const { rows } = await sql<{ readonly undone_at: string | null }>`
        select undone_at from ${sql.id(`${name}_return`)} as kept
        left join ${undone} as undone on undone.return_id = kept.id where kept.id = ${returnId}`.execute(
        queries,
      );
      if (rows[0] === undefined) return 'unknown-return';
      if (rows[0].undone_at !== null) return 'undone-before';
      await sql`
        insert into ${undone} (area, return_id, undone_at, undone_by, because)
        values (${area}, ${returnId}, ${undoneAt}, ${undoneBy}, ${because})`.execute(queries);
      return 'undone';
    }),
  );
}

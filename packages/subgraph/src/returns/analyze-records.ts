import { sql } from 'kysely';
import { changeAsOwner, type Cluster } from '../database/index.ts';
import type { ReturnBook } from './return-book.ts';
import { returnScope } from './return-scope.ts';

/**
 * Tells the planner what an import added. PostgreSQL does so by itself, but a minute later, and until then it takes each return for one
 * row. A small sample will do for that minute, in a tenth of the time. The return is kept by now: where it cannot be told, the planner
 * hears of it a minute later all the same.
 */
export async function analyzeRecords(
  cluster: Cluster,
  { service, records }: ReturnBook,
  area: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const added = Object.entries(counts).filter(([, count]) => count > 0);
  if (added.length === 0) return;
  const names = added.map(([module]) => sql.id(records[module]!.table));
  await changeAsOwner<unknown, void>(cluster, service, returnScope(area), async (queries) => {
    await sql`set local default_statistics_target = 10`.execute(queries);
    await sql`analyze ${sql.join(names)}`.execute(queries);
  }).catch(() => undefined);
}

import { changeAsOwner, type Cluster } from '@golden-thread/subgraph/database';
import { sql } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { recordTables } from './module-tables.ts';
import { returnScope } from './return-scope.ts';

/**
 * Tells the planner what an import added. PostgreSQL does so by itself, but a minute later, and until then it plans as if nothing
 * were there.
 */
export function analyzeRecords(cluster: Cluster, area: string): Promise<void> {
  return changeAsOwner<SendTables, void>(cluster, 'send', returnScope(area), async (queries) => {
    await sql`analyze ${sql.join(recordTables.map((table) => sql.table(table)))}`.execute(queries);
  });
}

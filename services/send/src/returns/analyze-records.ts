import type { CaseworkTable, RecordCounts, Sen2Module } from '@golden-thread/sen2';
import { changeAsOwner, type Cluster } from '@golden-thread/subgraph/database';
import { sql } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { caseworkTables, moduleTables } from './module-tables.ts';
import { returnScope } from './return-scope.ts';

/**
 * Tells the planner what an import added. PostgreSQL does so by itself, but a minute later, and until then it takes each return for one
 * row. A small sample will do for that minute, in a tenth of the time.
 */
export async function analyzeRecords(cluster: Cluster, area: string, records: RecordCounts): Promise<void> {
  const tables = { ...moduleTables, ...caseworkTables };
  const added = Object.entries(records).filter(([, count]) => count > 0);
  if (added.length === 0) return;
  const names = added.map(([module]) => sql.table(tables[module as Sen2Module | CaseworkTable].table));
  await changeAsOwner<SendTables, void>(cluster, 'send', returnScope(area), async (queries) => {
    await sql`set local default_statistics_target = 10`.execute(queries);
    await sql`analyze ${sql.join(names)}`.execute(queries);
  });
}

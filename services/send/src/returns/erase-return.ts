import type { UndoReturn } from '@golden-thread/sen2';
import { changeAsOwner, type Cluster } from '@golden-thread/subgraph/database';
import { sql } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { lockReturns } from './lock-returns.ts';
import { caseworkTables, moduleTables } from './module-tables.ts';
import { returnScope } from './return-scope.ts';

/**
 * Removes the records of an undone return for good, all or none, and records that it was done. The service may remove nothing: this
 * is the owner's. Null where they were removed before.
 */
export function eraseReturn(
  cluster: Cluster,
  { areaCode: area, returnId, undoneAt, undoneBy }: UndoReturn,
): Promise<Readonly<Record<string, number>> | null> {
  return changeAsOwner<SendTables, Readonly<Record<string, number>> | null>(
    cluster,
    'send',
    returnScope(area),
    async (queries) => {
      await lockReturns(queries, area);
      const before = await queries
        .selectFrom('sen2_erased')
        .select('erased_at')
        .where('return_id', '=', returnId)
        .executeTakeFirst();
      if (before !== undefined) return null;
      const erased: Record<string, number> = {};
      for (const [module, { table }] of Object.entries({ ...moduleTables, ...caseworkTables })) {
        const { numAffectedRows } = await sql`
          delete from ${sql.table(table)} where area = ${area} and return_id = ${returnId}`.execute(queries);
        if (numAffectedRows !== undefined && numAffectedRows > 0n) erased[module] = Number(numAffectedRows);
      }
      await queries
        .insertInto('sen2_erased')
        .values({
          area,
          return_id: returnId,
          erased_at: undoneAt,
          erased_by: undoneBy,
          records: JSON.stringify(erased),
        })
        .execute();
      return erased;
    },
  );
}

import { sql } from 'kysely';
import { changeAsOwner, type Cluster } from '../database/index.ts';
import { lockReturns } from './lock-returns.ts';
import type { ReturnBook } from './return-book.ts';
import { returnScope } from './return-scope.ts';
import type { Undoing } from './undoing.ts';

/**
 * Removes the records of an undone return for good, all or none, and records that it was done. The service may remove nothing: this
 * is the owner's. Null where they were removed before.
 */
export function eraseReturn(
  cluster: Cluster,
  { service, name, records }: ReturnBook,
  { areaCode: area, returnId, undoneAt, undoneBy }: Undoing,
): Promise<Readonly<Record<string, number>> | null> {
  const erasures = sql.id(`${name}_erased`);
  return changeAsOwner<unknown, Readonly<Record<string, number>> | null>(
    cluster,
    service,
    returnScope(area),
    async (queries) => {
      await lockReturns(queries, area);
      const before = await sql`select from ${erasures} where return_id = ${returnId}`.execute(queries);
      if (before.rows.length > 0) return null;
      const erased: Record<string, number> = {};
      for (const [module, { table }] of Object.entries(records)) {
        const { numAffectedRows } = await sql`
          delete from ${sql.id(table)} where area = ${area} and return_id = ${returnId}`.execute(queries);
        if (numAffectedRows !== undefined && numAffectedRows > 0n) erased[module] = Number(numAffectedRows);
      }
      await sql`
        insert into ${erasures} (area, return_id, erased_at, erased_by, records)
        values (${area}, ${returnId}, ${undoneAt}, ${undoneBy}, ${JSON.stringify(erased)})`.execute(queries);
      return erased;
    },
  );
}

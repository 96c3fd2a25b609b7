import type pg from 'pg';
import { DatabaseFault } from '../database-fault.ts';

/** A table with the columns that are stored, generated ones left out. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
}

interface Row extends StoredTable {
  readonly refers_to: readonly string[];
}

const sql = `
select c.relname::text as name,
  array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' order by a.attnum) as columns,
  array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
    where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers_to
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition
order by c.relname`;

/** A schema's tables, those referred to before those that refer to them. @throws BACKUP_CYCLE */
export const storedTables = async (
  client: pg.ClientBase,
  schema: string,
): Promise<readonly StoredTable[]> => {
  const { rows } = await client.query<Row>(sql, [schema]);
  const ordered: Row[] = [];
  let waiting = rows;
  while (waiting.length > 0) {
    const done = new Set(ordered.map((row) => row.name));
    const ready = waiting.filter((row) => row.refers_to.every((name) => done.has(name)));
    if (ready.length === 0) {
      throw new DatabaseFault([
        {
          code: 'BACKUP_CYCLE',
          path: waiting.map((row) => `${schema}.${row.name}`).join(', '),
          found: 'tables that refer to each other in a circle',
          expected: 'an order in which they can be filled',
          whatToDo: 'Change one of the foreign keys in a migration.',
        },
      ]);
    }
    ordered.push(...ready);
    waiting = waiting.filter((row) => !ready.includes(row));
  }
  return ordered;
};

import { sql, type Kysely } from 'kysely';
import type { ModuleColumn, ModuleTable, OfReturn } from './return-book.ts';

/** A column that every table of a book has before those of its module. */
export type KeyColumn = Pick<ModuleColumn, 'column' | 'type'>;

/**
 * Adds rows of one module, given column by column: those of `keys`, then those of the module.
 *
 * @param arrays - as `columnArrays` gives them.
 */
export async function addRows<Tables>(
  queries: Kysely<Tables>,
  { area, returnId }: OfReturn,
  { table, columns }: ModuleTable,
  keys: readonly KeyColumn[],
  arrays: readonly string[],
): Promise<void> {
  const all = [...keys, ...columns];
  const names = sql.join(all.map(({ column }) => sql.ref(column)));
  const given = sql.join(arrays.map((array, at) => sql`${array}::${sql.raw(all[at]!.type)}[]`));
  await sql`
    insert into ${sql.id(table)} (area, return_id, ${names})
    select ${area}, ${returnId}, * from unnest(${given})`.execute(queries);
}

import { sql, type RawBuilder } from 'kysely';

/** Rows column by column, in the order the columns were named. Null where there are no rows. */
export type RowsAsColumns = readonly (readonly unknown[] | null)[];

/**
 * Rows as one value of a select, in their order. Thousands of them reach the program in a fraction of the time when they are not
 * taken apart one by one on the way.
 *
 * @param from - a table, or a part of the statement, that has the columns and `row`.
 */
export function asColumns(
  columns: readonly string[],
  from: string,
  filter: RawBuilder<unknown>,
): RawBuilder<RowsAsColumns> {
  const cells = sql.join(columns.map((name) => sql`array_to_json(array_agg(${sql.ref(name)}))`));
  return sql`(select json_build_array(${cells}) from (select * from ${sql.table(from)} where ${filter} order by row) as ordered)`;
}

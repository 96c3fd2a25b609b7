import type { ReturnRow } from '@golden-thread/send/measures';
import type { OfReturn } from '@golden-thread/subgraph/returns';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { columnsOf, readModules, type ReadModule } from './return-columns.ts';
import { ofReturn, type RowFilter, type RowFilters } from './row-filters.ts';

/** The rows of one return that the filters let through, module by module, each in its own order. */
export async function readReturnRows(
  queries: Kysely<SendTables>,
  of: OfReturn,
  filters: RowFilters,
): Promise<readonly ReturnRow[]> {
  const rows: ReturnRow[] = [];
  for (const module of readModules) {
    const filter = filters[module];
    if (filter === undefined) continue;
    for (const row of await readModule(queries, of, module, filter)) rows.push(row);
  }
  return rows;
}

/** The rows of one module that the filter lets through, in their order. */
export async function readModule(
  queries: Kysely<SendTables>,
  of: OfReturn,
  module: ReadModule,
  filter: RowFilter,
): Promise<readonly ReturnRow[]> {
  const { table, columns } = columnsOf(module);
  const selected = sql.join(columns.map(({ column, field }) => sql`${sql.ref(column)} as ${sql.id(field)}`));
  const { rows } = await sql<{ readonly row: number; readonly parent: number | null }>`
    select row, parent, ${selected} from ${sql.table(table)}
    where ${ofReturn(of)} and ${filter} order by row`.execute(queries);
  // The row itself holds its values: thousands are read at once, and its place among them does no harm.
  return rows.map(
    (values) => ({ module, row: values.row, parent: values.parent, values }) as unknown as ReturnRow,
  );
}

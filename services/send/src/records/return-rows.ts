import type { ReturnRow } from '@golden-thread/send/measures';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { columnsOf, readModules, type ReadModule } from './return-columns.ts';
import { ofReturn, type OfReturn, type RowFilter, type RowFilters } from './row-filters.ts';

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

async function readModule(
  queries: Kysely<SendTables>,
  of: OfReturn,
  module: ReadModule,
  filter: RowFilter,
): Promise<readonly ReturnRow[]> {
  const { table, columns } = columnsOf(module);
  const selected = sql.join(columns.map(({ column }) => sql.ref(column)));
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select row, parent, ${selected} from ${sql.table(table)}
    where ${ofReturn(of)} and ${filter} order by row`.execute(queries);
  return rows.map(
    (found) =>
      ({
        module,
        row: found['row'],
        parent: found['parent'],
        values: Object.fromEntries(columns.map(({ field, column }) => [field, found[column]])),
      }) as unknown as ReturnRow,
  );
}

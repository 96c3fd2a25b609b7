import type { ReturnRow } from '@golden-thread/send/measures';
import { asColumns, type RowsAsColumns } from '@golden-thread/subgraph/returns';
import { sql, type RawBuilder } from 'kysely';
import { columnsOf, type ReadModule } from './return-columns.ts';

/** What is read of a module's table: its rows, those they hang on, and each column read. */
export function selectedOf(module: ReadModule): RawBuilder<unknown> {
  return sql.join(namesOf(module).map((name) => sql.ref(name)));
}

/**
 * The rows of a module as one value of a select, as `rowsOfColumns` takes them.
 *
 * @param from - a table, or a part of the statement, that has the columns read.
 */
export function columnsOfModule(
  module: ReadModule,
  from: string,
  filter: RawBuilder<unknown>,
): RawBuilder<RowsAsColumns> {
  return asColumns(namesOf(module), from, filter);
}

/** The same rows one by one, in their order. */
export function rowsOfColumns(
  module: ReadModule,
  [rows, parents, ...cells]: RowsAsColumns,
): readonly ReturnRow[] {
  const fields = columnsOf(module).columns.map(({ field }) => field);
  return (rows ?? []).map((row, at) => {
    const values: Record<string, unknown> = {};
    for (let nth = 0; nth < fields.length; nth += 1) values[fields[nth]!] = cells[nth]![at];
    return { module, row, parent: parents![at], values } as unknown as ReturnRow;
  });
}

function namesOf(module: ReadModule): readonly string[] {
  return ['row', 'parent', ...columnsOf(module).columns.map(({ column }) => column)];
}

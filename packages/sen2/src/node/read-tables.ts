import { returnIssue } from '@golden-thread/return-files';
import { layoutOf } from '../layout.ts';
import type { Sen2Row } from '../sen2-row.ts';
import type { OpenedTables, OpenTable } from './open-tables.ts';
import type { ReadRequest } from './read-request.ts';
import type { TableColumns } from './table-columns.ts';
import { tableBatches } from './table-batches.ts';

/**
 * Reads the tables of the CSV export, a parent's before those of its children. A table that is missing, or that cannot be read to its end, is
 * told of once, and what hangs on its records is not told of for that.
 */
export async function* readTables(
  { tables, unread, seen }: OpenedTables,
  request: ReadRequest,
): AsyncGenerator<readonly Sen2Row[]> {
  for (const { module, table } of layoutOf(request.year)) {
    const open = tables.get(module);
    if (open === undefined) {
      request.reader.lose(module);
      if (unread === 0 && !seen.has(table)) request.onIssue(missing(table));
    } else yield* readTable(open, request);
    request.reader.finish(module);
  }
}

function readTable(
  { path, file, columns }: OpenTable<TableColumns>,
  request: ReadRequest,
): AsyncGenerator<readonly Sen2Row[]> {
  const { reader } = request;
  const { layout, key, parentKey, fields } = columns;
  const { module } = layout;
  return tableBatches(
    {
      path,
      file,
      read: (row, given) =>
        reader.read(file, {
          module,
          row,
          key: given[key]?.trim() ?? '',
          parentKey: given[parentKey]?.trim() ?? '',
          cells: fields.map((column) => given[column]),
        }),
      onRefused: (given) => reader.lose(module, given[key]?.trim()),
      onEndedEarly: () => reader.lose(module),
    },
    request,
  );
}

function missing(table: string) {
  return returnIssue(table, null, {
    code: 'MODULE_MISSING',
    column: null,
    found: 'no such table',
    expected: `a table ${table}`,
    whatToDo: 'Give every table, also an empty one.',
  });
}

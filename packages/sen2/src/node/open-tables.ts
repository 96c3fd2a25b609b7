import { basename } from 'node:path';
import { returnIssue } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { layoutOf } from '../layout.ts';
import type { Sen2Module, Sen2Year } from '../sen2-module.ts';
import { csvRows } from './csv-rows.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import type { ReturnEncoding, TextSource } from './text-of-return.ts';

/** A table of a return whose header has been looked at. */
export interface OpenTable {
  readonly path: string;
  readonly file: string;
  readonly columns: TableColumns;
}

/** What is asked of the tables of a return. */
export interface OpenTablesOptions {
  readonly year: Sen2Year;
  readonly encoding: ReturnEncoding;
  readonly onIssue: OnReturnIssue;
}

/**
 * Looks at the header of every table and puts them in order, a parent before its children. Tells of headers that are not right, of a
 * module twice or not at all, and of a return of another year.
 */
export async function openTables(
  paths: readonly string[],
  { year, encoding, onIssue }: OpenTablesOptions,
): Promise<readonly OpenTable[]> {
  const layouts = layoutOf(year);
  const tables = new Map<Sen2Module, OpenTable>();
  let unread = 0;
  const tell = (file: string, code: string, found: string, expected: string, whatToDo: string): void =>
    onIssue(returnIssue(file, null, { code, column: null, found, expected, whatToDo }));
  for (const path of paths) {
    const file = basename(path);
    const rows = await firstRows({ path, file, encoding, onBytes: () => undefined });
    if (rows instanceof ReturnUnreadable) {
      onIssue(rows.issue);
      unread += 1;
      continue;
    }
    const [header = [], first = []] = rows;
    const details = header.map((name) => name.trim().toLowerCase());
    if (details.includes('collection')) {
      if (first[details.indexOf('year')]?.trim() !== String(year))
        tell(
          file,
          'WRONG_YEAR',
          'a return of another year',
          `a return of ${year}`,
          'Say which year it is of.',
        );
      continue;
    }
    const columns = tableColumns(file, header, layouts);
    if (columns === null) {
      tell(
        file,
        'UNKNOWN_LAYOUT',
        'a table with none of the keys of a return in its first row',
        'a table of the CSV export, with its header',
        'Export the tables again; leave their first row as it is.',
      );
      continue;
    }
    columns.issues.forEach(onIssue);
    const { module, table } = columns.layout;
    if (tables.has(module))
      tell(file, 'MODULE_TWICE', `a second table ${table}`, 'every table once', 'Give one of them.');
    tables.set(module, { path, file, columns });
  }
  for (const { module, table } of layouts)
    if (unread === 0 && !tables.has(module))
      tell(
        table,
        'MODULE_MISSING',
        'no such table',
        `a table ${table}`,
        'Give every table, also an empty one.',
      );
  return layouts.flatMap(({ module }) => tables.get(module) ?? []);
}

type CsvRows = readonly (readonly string[])[];

/** The header and the row below it, or why they cannot be read. */
async function firstRows(source: TextSource): Promise<CsvRows | ReturnUnreadable> {
  const rows: (readonly string[])[] = [];
  try {
    for await (const row of csvRows(source)) if (rows.push(row) === 2) break;
    return rows;
  } catch (error) {
    if (error instanceof ReturnUnreadable) return error;
    throw error;
  }
}

import { basename } from 'node:path';
import { returnIssue } from '@golden-thread/return-files';
import type { OnReturnIssue } from '@golden-thread/return-files';
import { bytesOnDisk, firstRows, ReturnUnreadable } from '@golden-thread/return-files/node';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import type { CaseworkTable } from '../casework/casework-row.ts';
import { authorityOf } from '../authority.ts';
import { layoutOf } from '../layout.ts';
import type { Sen2Module, Sen2Year } from '../sen2-module.ts';
import { caseworkTableColumns } from './casework-table-columns.ts';
import type { CaseworkTableColumns } from './casework-table-columns.ts';
import { canBeRead } from './column-issues.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** A table whose header has been looked at and can be read by. */
export interface OpenTable<Columns> {
  readonly path: string;
  readonly file: string;
  readonly columns: Columns;
}

/** What is asked of the tables given. */
export interface OpenTablesOptions {
  readonly year: Sen2Year;
  readonly encoding: ReturnEncoding;
  readonly onIssue: OnReturnIssue;
}

/** What the tables given are. */
export interface OpenedTables {
  /** By module, those that can be read. */
  readonly tables: ReadonlyMap<Sen2Module, OpenTable<TableColumns>>;
  readonly casework: ReadonlyMap<CaseworkTable, OpenTable<CaseworkTableColumns>>;
  /** The name of a file that is one of the tables of a return; null where none is. */
  readonly ofReturn: string | null;
  /** The authority that the table of the return itself gives; null where it gives none. */
  readonly authority: string | null;
  /** Whether the tables say that they are of another year. */
  readonly otherYear: boolean;
  /** Every table that was given, whether it can be read or not. */
  readonly seen: ReadonlySet<string>;
  /** How many files could not be opened or begun, so that nobody can tell which tables they are. */
  readonly unread: number;
}

/** Looks at the header of every table. Tells of headers that are not right, of a table twice, and of a return of another year. */
export async function openTables(
  paths: readonly string[],
  { year, encoding, onIssue }: OpenTablesOptions,
): Promise<OpenedTables> {
  const layouts = layoutOf(year);
  const tables = new Map<Sen2Module, OpenTable<TableColumns>>();
  const casework = new Map<CaseworkTable, OpenTable<CaseworkTableColumns>>();
  const seen = new Set<string>();
  let ofReturn: string | null = null;
  let authority: string | null = null;
  let otherYear = false;
  let unread = 0;
  const tell = (file: string, code: string, found: string, expected: string, whatToDo: string): void =>
    onIssue(returnIssue(file, null, { code, column: null, found, expected, whatToDo }));
  const isFirst = (file: string, table: string): boolean => {
    if (seen.size < seen.add(table).size) return true;
    tell(file, 'MODULE_TWICE', `a second table ${table}`, 'every table once', 'Give one of them.');
    return false;
  };
  for (const path of paths) {
    const file = basename(path);
    const rows = await firstRows(
      { bytes: bytesOnDisk(path), file, encoding, advice, onBytes: () => undefined },
      1,
    );
    if (rows instanceof ReturnUnreadable) {
      onIssue(rows.issue);
      unread += 1;
      continue;
    }
    const [header = [], first = []] = rows;
    const details = header.map((name) => name.trim().toLowerCase());
    if (details.includes('collection')) {
      ofReturn = file;
      authority = authorityOf(first[details.indexOf('lea')] ?? '');
      if (first[details.indexOf('year')]?.trim() === String(year)) continue;
      otherYear = true;
      tell(file, 'WRONG_YEAR', 'a return of another year', `a return of ${year}`, 'Say which year it is of.');
      continue;
    }
    const columns = tableColumns(file, header, layouts);
    const besides = columns === null ? caseworkTableColumns(file, header, year) : null;
    if (columns !== null) {
      ofReturn = file;
      columns.issues.forEach(onIssue);
      if (isFirst(file, columns.layout.table) && canBeRead(columns.issues))
        tables.set(columns.layout.module, { path, file, columns });
    } else if (besides !== null) {
      besides.issues.forEach(onIssue);
      if (isFirst(file, besides.layout.table) && canBeRead(besides.issues))
        casework.set(besides.layout.table, { path, file, columns: besides });
    } else {
      tell(
        file,
        'UNKNOWN_LAYOUT',
        'a table with none of the keys of a return, and no column of casework, in its first row',
        'a table of the CSV export or of casework, with its header',
        'Export the tables again; leave their first row as it is.',
      );
    }
  }
  return { tables, casework, ofReturn, authority, otherYear, unread, seen };
}

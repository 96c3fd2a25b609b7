import { basename } from 'node:path';
import type { CsvRow } from '@golden-thread/return-files';
import { firstRows, ReturnUnreadable } from '@golden-thread/return-files/node';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import { detectDateFormat } from '../date-format.ts';
import type { DetectedFormat } from '../date-format.ts';
import { layoutOf } from '../layout.ts';
import { returnIssue, withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** A table whose header has been looked at and can be read by. */
export interface OpenTable {
  readonly path: string;
  readonly file: string;
  readonly columns: TableColumns;
  /** How its days are written. */
  readonly dates: DetectedFormat;
}

/** What is asked of the tables given. */
export interface OpenTablesOptions {
  /** Null where every row says its own. */
  readonly year: Ssda903Year | null;
  readonly encoding: ReturnEncoding;
  readonly onIssue: OnReturnIssue;
}

/** So many rows of a file tell how it writes its days. */
const rowsLookedAt = 2_000;

/** Looks at the header of every table and at the days of its first rows. Tells of headers that are not right, and of a table twice. */
export async function openTables(
  paths: readonly string[],
  { year, encoding, onIssue }: OpenTablesOptions,
): Promise<ReadonlyMap<Ssda903Module, OpenTable>> {
  const layouts = layoutOf(year ?? (ssda903Years.at(-1) as Ssda903Year));
  const tables = new Map<Ssda903Module, OpenTable>();
  const seen = new Set<Ssda903Module>();
  const tell = (file: string, code: string, found: string, expected: string, whatToDo: string): void =>
    onIssue(returnIssue(file, null, { code, rule: null, column: null, found, expected, whatToDo }));
  let unread = 0;
  for (const path of paths) {
    const file = basename(path);
    const rows = await firstRows({ path, file, encoding, advice, onBytes: () => undefined }, rowsLookedAt);
    if (rows instanceof ReturnUnreadable) {
      onIssue(withoutRule(rows.issue));
      unread += 1;
      continue;
    }
    const [header = [], ...below] = rows;
    const columns = tableColumns(file, header, layouts);
    if (columns === null) {
      unread += 1;
      const found = header.length < 2 ? 'a first row without commas' : 'a first row that is that of no table';
      const expected = 'a table of the return, its columns named in the first row, commas between them';
      tell(
        file,
        'UNKNOWN_LAYOUT',
        found,
        expected,
        'Export the table again as CSV; leave its first row as it is.',
      );
      continue;
    }
    columns.issues.forEach(onIssue);
    const { module } = columns.layout;
    if (seen.has(module))
      tell(file, 'TABLE_TWICE', `a second table ${module}`, 'every table once', 'Give one return at a time.');
    else if (columns.readable && saysItsYear(columns, year)) {
      if (below.length === 0 && (module === 'header' || module === 'episodes'))
        tell(
          file,
          'TABLE_EMPTY',
          'a header and no row',
          `rows of ${module}`,
          'Export the table again with its rows.',
        );
      tables.set(module, { path, file, columns, dates: datesOf(columns, below) });
    } else if (columns.readable)
      tell(
        file,
        'YEAR_UNKNOWN',
        'no column YEAR, and no year given',
        'the collection year of the return',
        'Say which year the return is of.',
      );
    seen.add(module);
  }
  for (const module of ['header', 'episodes'] as const)
    if (!seen.has(module) && unread === 0)
      tell(
        module,
        'TABLE_MISSING',
        'no such table',
        `a table ${module}`,
        'Give it too: nothing can be counted without.',
      );
  return tables;
}

function saysItsYear({ year }: TableColumns, given: Ssda903Year | null): boolean {
  return given !== null || year >= 0;
}

function datesOf({ layout, fields }: TableColumns, rows: readonly CsvRow[]): DetectedFormat {
  const columns = layout.fields.flatMap(({ kind }, at) =>
    kind === 'date' || kind === 'birth-date' ? [fields[at] as number] : [],
  );
  return detectDateFormat(
    rows.flatMap((cells) =>
      columns.flatMap((column) => [cells[column]?.trim() ?? ''].filter((text) => text !== '')),
    ),
  );
}

import type { BytesIn } from '@golden-thread/return-files/node';
import type { DetectedFormat } from '../date-format.ts';
import { layoutOf } from '../layout.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { inWords, ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { aboutFile } from './about-file.ts';
import type { LookedAt } from './looked-at.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** A table whose header has been looked at and can be read by. */
export interface OpenTable {
  /** How it is called in issues. */
  readonly file: string;
  /** Where it is on disk: its own path, or that of its archive. */
  readonly onDisk: string;
  /** In bytes, once unpacked. */
  readonly size: number;
  readonly bytes: BytesIn;
  readonly columns: TableColumns;
  /** How its days are written. */
  readonly dates: DetectedFormat;
  /** Whether a child in its first rows is made up. */
  readonly madeUp: boolean;
}

/** What is asked of the files of one return. */
export interface OpenTablesOptions {
  /** Null where every row says its own. */
  readonly year: Ssda903Year | null;
  /** Whether every file given could be looked at: only then is a table missing. */
  readonly whole: boolean;
  readonly onIssue: OnReturnIssue;
}

/** The tables of one return by what they are. Tells of headers that are not right for its year, of a table twice, and of one that is missing. */
export function openTables(
  files: readonly LookedAt[],
  { year, whole, onIssue }: OpenTablesOptions,
): ReadonlyMap<Ssda903Module, OpenTable> {
  const layouts = layoutOf(year ?? (ssda903Years.at(-1) as Ssda903Year));
  const tables = new Map<Ssda903Module, OpenTable>();
  const seen = new Set<Ssda903Module>();
  for (const { given, header, hasRows, dates, madeUp } of files) {
    const { name: file, onDisk, size, bytes } = given;
    const tell = (...said: readonly [code: string, found: string, expected: string, whatToDo: string]) =>
      onIssue(aboutFile(file, ...said));
    const columns = tableColumns(file, header, layouts);
    if (columns === null) {
      tell(
        'UNKNOWN_LAYOUT',
        'a table that the return of this year has not',
        'a table of the return',
        'Leave it out.',
      );
      continue;
    }
    columns.issues.forEach(onIssue);
    const { module } = columns.layout;
    if (seen.has(module))
      tell(
        'TABLE_TWICE',
        `a second table ${module}`,
        'every table once',
        'Give one return of a year at a time.',
      );
    else if (columns.readable && year === null && columns.year < 0)
      tell(
        'YEAR_UNKNOWN',
        'no column YEAR, beside files that have one',
        'the collection year of the return',
        'Say which year the return is of.',
      );
    else if (columns.readable) {
      if (!hasRows && (module === 'header' || module === 'episodes'))
        tell(
          'TABLE_EMPTY',
          'a header and no row',
          `rows of ${module}`,
          'Export the table again with its rows.',
        );
      tables.set(module, { file, onDisk, size, bytes, columns, dates, madeUp });
    }
    seen.add(module);
  }
  for (const module of ['header', 'episodes'] as const)
    if (!seen.has(module) && whole)
      onIssue(
        aboutFile(
          module,
          'TABLE_MISSING',
          year === null ? 'no such table' : `no such table of ${inWords(year)}`,
          `a table ${module}`,
          'Give it too: nothing can be counted without.',
        ),
      );
  return tables;
}

import { Defect } from '@golden-thread/outcomes';
import type { ReturnIssue } from '@golden-thread/return-files';
import { ReturnUnreadable, tableRows } from '@golden-thread/return-files/node';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import { returnReader } from '../return-reader.ts';
import type { OnBirth, ReturnReader } from '../return-reader.ts';
import { withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { ssda903Modules } from '../ssda903-module.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import type { Ssda903Row } from '../ssda903-row.ts';
import { isSsda903Year } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenReturn } from './open-returns.ts';
import type { OpenTable } from './open-tables.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { returnsAt } from './returns-at.ts';
import { rowPlace } from './row-place.ts';

/** How far reading is. */
export interface Ssda903Progress {
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rows: number;
}

/** How a return is read. */
export interface ReadSsda903Options {
  /**
   * The collection year, by the year it begins in: of files of several years only that one is read. Null reads every year there is, each told
   * by a column `YEAR`, the name of a file or folder, or the days within: `onReturn` says which.
   */
  readonly year: Ssda903Year | null;
  /** The key of the pseudonyms, at least 32 bytes by chance, kept by whoever may join two years. The reader keeps none. */
  readonly key: Uint8Array;
  readonly onIssue: OnReturnIssue;
  /** Of a file with a column `LA`, only the rows that have this in it. */
  readonly authority?: string;
  /** Only these tables, and no other table's issues; the header is always read. All of them unless said. */
  readonly modules?: readonly Ssda903Module[];
  /**
   * Told of each child's day of birth, for a count by exact ages that keeps nothing and prints no day. Rows hold the month.
   */
  readonly onBirth?: OnBirth;
  /** Told of each return before its rows: its year, and what told it. */
  readonly onReturn?: (opened: OpenReturn) => void;
  /** Told of each table that is read, before its rows: what it is, and how its days are written. */
  readonly onTable?: (table: OpenTable) => void;
  /** Told of each file in a folder or an archive that is no table, or of another year than was asked for. */
  readonly onPassedOver?: (file: string) => void;
  readonly onProgress?: (progress: Ssda903Progress) => void;
  /** How files without a byte order mark are written; UTF-8 unless said. */
  readonly encoding?: ReturnEncoding;
}

/** Where rows are told of. */
type Told = ReadSsda903Options & {
  readonly encoding: ReturnEncoding;
  readonly onBytes: (bytes: number) => void;
};

/**
 * Reads one or more returns as a stream of batches of pseudonymous rows, year by year, the table of children first, whatever the order of
 * the files. A path is a CSV file, a folder or a zip archive. Numbers, days of birth and postcodes stay behind.
 *
 * Every issue is told, and the rows are given all the same: whoever keeps them waits for the end and keeps none if there was an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`, `UNKNOWN_YEAR`, `NO_FILES`.
 */
export async function* readSsda903(
  paths: readonly string[],
  options: ReadSsda903Options,
): AsyncGenerator<readonly Ssda903Row[]> {
  const { year, key, onIssue, modules = ssda903Modules } = options;
  const { onReturn, onTable, onProgress, onPassedOver = () => undefined, encoding = 'utf-8' } = options;
  if (paths.length === 0) throw new Defect('NO_FILES', 'A return is at least one file.');
  if (year !== null && !isSsda903Year(year))
    throw new Defect('UNKNOWN_YEAR', 'The collection years known are those that begin in 2017 to 2026.');
  const pseudonymise = pseudonymiser(key);
  const returns = await returnsAt(paths, { year, encoding, onIssue, onPassedOver });
  const wanted = ssda903Modules.filter((module) => module === 'header' || modules.includes(module));
  const tablesOf = (each: OpenReturn): readonly OpenTable[] =>
    wanted.flatMap((module) => each.tables.get(module) ?? []);
  const bytes = returns.flatMap(tablesOf).reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let rows = 0;
  for (const each of returns) {
    onReturn?.(each);
    const reader = returnReader({
      pseudonymise,
      onIssue,
      ...(options.onBirth === undefined ? {} : { onBirth: options.onBirth }),
    });
    for (const table of tablesOf(each)) {
      onTable?.(table);
      const onBytes = (read: number): void => onProgress?.({ bytes, bytesRead: done + read, rows });
      for await (const batch of batchesOf(table, reader, {
        ...options,
        year: each.year,
        encoding,
        onBytes,
      })) {
        rows += batch.length;
        yield batch;
      }
      done += table.size;
    }
    reader.finish();
  }
  onProgress?.({ bytes, bytesRead: bytes, rows });
}

async function* batchesOf(
  table: OpenTable,
  reader: ReturnReader,
  options: Told,
): AsyncGenerator<readonly Ssda903Row[]> {
  const { bytes, file, columns, dates } = table;
  const { encoding, onBytes, onIssue } = options;
  const { layout, fields } = columns;
  const read = reader.table({ file, layout, format: dates.format, columns: fields });
  const placeOf = rowPlace(table, options);
  const toldOf = (issue: ReturnIssue): void => onIssue(withoutRule(issue));
  try {
    for await (const rows of tableRows({ bytes, file, encoding, advice, onBytes }, { onIssue: toldOf })) {
      const batch: Ssda903Row[] = [];
      for (const [row, cells] of rows) {
        const place = placeOf(row, cells);
        if (place !== null) batch.push(read({ row, year: place.year, authority: place.authority, cells }));
      }
      if (batch.length > 0) yield batch;
    }
    if (layout.module === 'header') reader.headerRead();
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    toldOf(error.issue);
  }
}

import type { ReturnIssue } from '@golden-thread/return-files';
import { ReturnUnreadable, tableRows } from '@golden-thread/return-files/node';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import { besideYears } from '../beside-years.ts';
import type { BesideYears } from '../beside-years.ts';
import { withoutRule } from '../return-issue.ts';
import { returnReader } from '../return-reader.ts';
import type { ReturnReader } from '../return-reader.ts';
import { ssda903Modules } from '../ssda903-module.ts';
import type { Ssda903Row } from '../ssda903-row.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { episodesFileOf } from './episodes-file-of.ts';
import type { OpenReturn } from './open-returns.ts';
import type { OpenTable } from './open-tables.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import type { ReadSsda903Options } from './read-options.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { rowPlace } from './row-place.ts';
import { xmlBatches } from './xml-batches.ts';

/** How returns that were opened are read. */
export interface ReadOpenedOptions extends Omit<ReadSsda903Options, 'year' | 'key'> {
  /** Null where nothing is kept: pseudonyms are then the identities themselves, which must go no further than the reader. */
  readonly key: Uint8Array | null;
  /** Where returns that are read one by one are held against each other; several that are read together need none. */
  readonly beside?: BesideYears;
}

/** Where rows are told of. */
type Told = Omit<ReadSsda903Options, 'key'> & {
  readonly encoding: ReturnEncoding;
  readonly onBytes: (bytes: number) => void;
};

/** Reads returns that were opened, as `readSsda903` does. */
export async function* readOpened(
  returns: readonly OpenReturn[],
  options: ReadOpenedOptions,
): AsyncGenerator<readonly Ssda903Row[]> {
  const { key, onIssue, onBirth, modules = ssda903Modules } = options;
  const { onReturn, onTable, onProgress, encoding = 'utf-8' } = options;
  const pseudonymise = key === null ? (identity: string) => identity : pseudonymiser(key);
  const wanted = ssda903Modules.filter((module) => module === 'header' || modules.includes(module));
  const tablesOf = (each: OpenReturn): readonly OpenTable[] =>
    wanted.flatMap((module) => each.tables.get(module) ?? []);
  const sizeOf = (each: OpenReturn): number => {
    const [first, ...others] = tablesOf(each);
    return (first?.size ?? 0) + (each.isXml ? 0 : others.reduce((sum, { size }) => sum + size, 0));
  };
  const bytes = returns.reduce((sum, each) => sum + sizeOf(each), 0);
  // Returns are held against each other where there are several years.
  const several = returns.length > 1 || returns.some(({ year }) => year === null);
  const beside = options.beside ?? (several ? besideYears(episodesFileOf(returns), onIssue) : undefined);
  const taken = (batch: readonly Ssda903Row[]): readonly Ssda903Row[] => {
    rows += batch.length;
    return batch;
  };
  let done = 0;
  let rows = 0;
  for (const each of returns) {
    onReturn?.(each);
    const reader = returnReader({ pseudonymise, onIssue, ...(onBirth === undefined ? {} : { onBirth }) });
    const tables = tablesOf(each);
    if (each.isXml) {
      tables.forEach((table) => onTable?.(table));
      const onBytes = (read: number): void => onProgress?.({ bytes, bytesRead: done + read, rows });
      for await (const batch of xmlBatches(tables, reader, {
        year: each.year as Ssda903Year,
        onIssue,
        onBytes,
      })) {
        yield taken(batch);
      }
      done += sizeOf(each);
    } else
      for (const table of tables) {
        onTable?.(table);
        const onBytes = (read: number): void => onProgress?.({ bytes, bytesRead: done + read, rows });
        for await (const batch of batchesOf(table, reader, {
          ...options,
          year: each.year,
          encoding,
          onBytes,
        })) {
          yield taken(batch);
        }
        done += table.size;
      }
    reader.finish(beside);
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

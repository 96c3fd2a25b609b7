import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import type { OnReturnIssue } from '../return-issue.ts';
import { returnIssue } from '../return-issue.ts';
import { returnReader } from '../return-reader.ts';
import { sen2Years } from '../sen2-module.ts';
import type { Sen2Year } from '../sen2-module.ts';
import type { Sen2Row } from '../sen2-row.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { readTables } from './read-tables.ts';
import { readXmlReturn } from './read-xml-return.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import type { ReturnEncoding } from './text-of-return.ts';

/** How far reading is. */
export interface Sen2Progress {
  readonly bytes: number;
  readonly bytesRead: number;
  /** Records read. */
  readonly records: number;
}

/** How a return is read. */
export interface ReadSen2Options {
  /** The collection year: a return of 2025 tells of 2024. */
  readonly year: Sen2Year;
  /** The key of the pseudonyms, at least 32 bytes by chance, kept by whoever may join two years. The reader keeps none. */
  readonly key: Uint8Array;
  readonly onIssue: OnReturnIssue;
  readonly onProgress?: (progress: Sen2Progress) => void;
  /** How files without a byte order mark are written; UTF-8 unless said. An XML return is always UTF-8. */
  readonly encoding?: ReturnEncoding;
}

/**
 * Reads a return as a stream of batches of pseudonymous records, a parent always before its children: one XML file, or the tables of
 * the CSV export in any order. Names, numbers, postcodes and days of birth stay behind.
 *
 * Every issue is told, and the records are given all the same: whoever keeps them waits for the end and keeps none if there was an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`, `UNKNOWN_YEAR`, `NO_FILES`.
 */
export async function* readSen2(
  paths: readonly string[],
  options: ReadSen2Options,
): AsyncGenerator<readonly Sen2Row[]> {
  const { year, key, onIssue, onProgress, encoding = 'utf-8' } = options;
  if (paths.length === 0) throw new Defect('NO_FILES', 'A return is at least one file.');
  if (!sen2Years.includes(year))
    throw new Defect('UNKNOWN_YEAR', `The collection years known are ${sen2Years.join(' and ')}.`);
  const reader = returnReader({ year, pseudonymise: pseudonymiser(key), onIssue });
  const xml = paths.filter((path) => /\.xml$/i.test(path));
  let done = 0;
  let records = 0;
  const bytes = await bytesOf(paths);
  const request = {
    year,
    encoding,
    onIssue,
    reader,
    onBytes: (bytesRead: number) => onProgress?.({ bytes, bytesRead: done + bytesRead, records }),
    onFileRead: (bytesRead: number) => {
      done += bytesRead;
    },
  };
  try {
    if (xml.length > 0 && paths.length > 1) {
      const place = basename(xml[0] as string);
      onIssue(
        returnIssue(place, null, {
          code: 'MIXED_FILES',
          column: null,
          found: 'an XML return and other files',
          expected: 'one XML file, or the tables of the CSV export',
          whatToDo: 'Read one return at a time.',
        }),
      );
      return;
    }
    const batches = xml[0] === undefined ? readTables(paths, request) : readXmlReturn(xml[0], request);
    for await (const batch of batches) {
      records += batch.length;
      yield batch;
    }
    onProgress?.({ bytes, bytesRead: bytes, records });
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    onIssue(error.issue);
  }
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path)
        .then(({ size }) => size)
        .catch(() => 0),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

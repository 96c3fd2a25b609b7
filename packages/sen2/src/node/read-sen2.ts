import { basename } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import { returnIssue } from '@golden-thread/return-files';
import type { OnReturnIssue } from '@golden-thread/return-files';
import { bytesOf } from '@golden-thread/return-files/node';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import type { Sen2CaseworkRow } from '../casework/casework-row.ts';
import { returnReader } from '../return-reader.ts';
import { sen2Years } from '../sen2-module.ts';
import type { Sen2Year } from '../sen2-module.ts';
import type { Sen2Row } from '../sen2-row.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { openTables } from './open-tables.ts';
import { readCasework } from './read-casework.ts';
import { readTables } from './read-tables.ts';
import { readXmlReturn } from './read-xml-return.ts';

/** A row of the return, or of a table of casework given beside it. */
export type ReadRow = Sen2Row | Sen2CaseworkRow;

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
  /** Told of the DfE number of the authority that the header gives; not where it gives none. 999 is a made-up return's. */
  readonly onAuthority?: (authority: string) => void;
  readonly onProgress?: (progress: Sen2Progress) => void;
  /** How files without a byte order mark are written; UTF-8 unless said. An XML return is always UTF-8. */
  readonly encoding?: ReturnEncoding;
}

/**
 * Reads a return as a stream of batches of pseudonymous records, a parent always before its children: one XML file, or the tables of
 * the CSV export in any order. Tables of casework given beside either come after it. Names, numbers, postcodes and days of birth stay
 * behind.
 *
 * Every issue is told, and the records are given all the same: whoever keeps them waits for the end and keeps none if there was an issue.
 *
 * @throws Defect `KEY_TOO_SHORT`, `UNKNOWN_YEAR`, `NO_FILES`.
 */
export async function* readSen2(
  paths: readonly string[],
  options: ReadSen2Options,
): AsyncGenerator<readonly ReadRow[]> {
  const { year, key, onIssue, onAuthority = () => undefined, onProgress, encoding = 'utf-8' } = options;
  if (paths.length === 0) throw new Defect('NO_FILES', 'A return is at least one file.');
  if (!sen2Years.includes(year))
    throw new Defect('UNKNOWN_YEAR', `The collection years known are ${sen2Years.join(' and ')}.`);
  const pseudonymise = pseudonymiser(key);
  const reader = returnReader({ year, pseudonymise, onIssue });
  let done = 0;
  let records = 0;
  const bytes = await bytesOf(paths);
  const request = {
    year,
    encoding,
    onIssue,
    onAuthority,
    reader,
    onBytes: (bytesRead: number) => onProgress?.({ bytes, bytesRead: done + bytesRead, records }),
    onFileRead: (bytesRead: number) => {
      done += bytesRead;
    },
  };
  const [xml, another] = paths.filter(isXml);
  const opened = await openTables(
    paths.filter((path) => !isXml(path)),
    request,
  );
  const besides = another ?? (xml === undefined ? null : opened.ofReturn);
  if (besides !== null) onIssue(mixedFiles(basename(besides)));
  else if (!opened.otherYear) {
    if (opened.authority !== null) onAuthority(opened.authority);
    const batches = xml === undefined ? readTables(opened, request) : readXmlReturn(xml, request);
    for await (const batch of inTurn(batches, readCasework(opened, pseudonymise, request))) {
      records += batch.length;
      yield batch;
    }
  }
  onProgress?.({ bytes, bytesRead: bytes, records });
}

const isXml = (path: string): boolean => /\.xml$/i.test(path);

async function* inTurn(
  ...parts: readonly AsyncIterable<readonly ReadRow[]>[]
): AsyncGenerator<readonly ReadRow[]> {
  for (const part of parts) yield* part;
}

function mixedFiles(file: string) {
  return returnIssue(file, null, {
    code: 'MIXED_FILES',
    column: null,
    found: 'an XML return and another return',
    expected: 'one XML file, or the tables of the CSV export; beside either, tables of casework',
    whatToDo: 'Read one return at a time.',
  });
}

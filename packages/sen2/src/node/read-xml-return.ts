import { basename } from 'node:path';
import { returnIssue } from '@golden-thread/return-files';
import { bytesOnDisk, orRefused, ReturnUnreadable, textOfReturn } from '@golden-thread/return-files/node';
import { authorityOf } from '../authority.ts';
import { layoutOf } from '../layout.ts';
import type { Sen2Row } from '../sen2-row.ts';
import { batchSize } from './read-request.ts';
import type { ReadRequest } from './read-request.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { xmlRecords } from './xml-records.ts';
import type { XmlTold } from './xml-records.ts';

/** Reads an XML return person by person: of one who is told of to the end, only the pseudonym is remembered. */
export async function* readXmlReturn(path: string, request: ReadRequest): AsyncGenerator<readonly Sen2Row[]> {
  const { year, reader, onIssue, onAuthority, onBytes, onFileRead } = request;
  let size = 0;
  const count = (bytes: number): void => {
    size = bytes;
    onBytes(bytes);
  };
  const file = basename(path);
  const xml = xmlRecords(layoutOf(year));
  let batch: Sen2Row[] = [];
  let yearTold = false;
  const take = (told: XmlTold): void => {
    if (told.kind === 'finding') onIssue(returnIssue(file, null, told.finding));
    else if (told.kind === 'year') {
      yearTold = true;
      if (told.year !== String(year)) onIssue(wrongYear(file, 'a return of another year', year));
    } else if (told.kind === 'authority') {
      const authority = authorityOf(told.authority);
      if (authority !== null) onAuthority(authority);
    } else {
      for (const record of told.records) batch.push(reader.read(file, record));
      reader.forget();
    }
  };
  try {
    for await (const text of textOfReturn({
      bytes: bytesOnDisk(path),
      file,
      encoding: 'utf-8',
      advice,
      onBytes: count,
    })) {
      orRefused(file, () => xml.write(text)).forEach(take);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    orRefused(file, () => xml.end()).forEach(take);
    if (!yearTold) onIssue(wrongYear(file, 'no year in its header', year));
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    onIssue(error.issue);
  }
  onFileRead(size);
  if (batch.length > 0) yield batch;
}

function wrongYear(file: string, found: string, year: number) {
  return returnIssue(file, null, {
    code: 'WRONG_YEAR',
    column: null,
    found,
    expected: `a return of ${year}`,
    whatToDo: 'Say which year it is of.',
  });
}

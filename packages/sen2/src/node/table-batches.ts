import type { CsvRow } from '@golden-thread/return-files';
import { bytesOnDisk, ReturnUnreadable, tableRows } from '@golden-thread/return-files/node';
import { readingAdvice as advice } from './reading-advice.ts';
import { batchSize } from './read-request.ts';
import type { ReadRequest } from './read-request.ts';

/** A table to be read, and what is done with its rows. */
export interface TableToRead<R> {
  readonly path: string;
  readonly file: string;
  readonly read: (row: number, cells: CsvRow) => R;
  /** Told of a row that has more or fewer cells than the header. */
  readonly onRefused?: (cells: CsvRow) => void;
  /** Told that the rest of the table cannot be read. */
  readonly onEndedEarly?: () => void;
}

/** What stands in a table, read, in batches; as much of it as can be read, and issues of the rest. */
export async function* tableBatches<R>(
  { path, file, read, onRefused = () => undefined, onEndedEarly = () => undefined }: TableToRead<R>,
  { encoding, onIssue, onBytes, onFileRead }: ReadRequest,
): AsyncGenerator<readonly R[]> {
  let batch: R[] = [];
  let size = 0;
  const count = (bytes: number): void => {
    size = bytes;
    onBytes(bytes);
  };
  try {
    for await (const rows of tableRows(
      { bytes: bytesOnDisk(path), file, encoding, advice, onBytes: count },
      { onIssue, onRefused },
    )) {
      for (const [row, cells] of rows) batch.push(read(row, cells));
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    onIssue(error.issue);
    onEndedEarly();
  }
  onFileRead(size);
  if (batch.length > 0) yield batch;
}

import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { tableIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';
import { largestTextBytes, textOfFile } from './text-of-file.ts';

/** The longest row that is read, in characters: a cell of megabytes is a broken file, mostly a quotation mark left open. */
const longestRow = 256 * 1024;

const batchSize = 4096;

/** Rows of a CSV file. The first is its header. Rows have as many cells as the header, unless `ragged`. */
export type CsvRow = readonly string[];

/** How a CSV file is read. */
export interface CsvOptions {
  /** How the file is called in issues. */
  readonly file: string;
  /** Whether rows may be shorter or longer than the first. */
  readonly ragged?: boolean;
  readonly largestBytes?: number;
}

/**
 * Reads a CSV file in batches of rows, unpacked where it is gzip; a byte order mark is let be.
 *
 * @throws TableUnreadable the codes of `textOfFile`; `ROW_TOO_LONG`, `ROW_SHAPE`, `BAD_QUOTATION`, `CONTROL_CHARACTER`.
 */
export async function* readCsv(path: string, options: CsvOptions): AsyncGenerator<readonly CsvRow[]> {
  const { file } = options;
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    relax_column_count: options.ragged === true,
    max_record_size: longestRow,
  });
  const text = Readable.from(
    withoutNulls(textOfFile(path, file, options.largestBytes ?? largestTextBytes), file),
  );
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let batch: CsvRow[] = [];
  try {
    for await (const record of parser as AsyncIterable<CsvRow>) {
      batch.push(record);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw error instanceof CsvError ? badRow(error, file) : error;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* withoutNulls(text: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  for await (const piece of text) {
    if (piece.includes('\0')) {
      throw new TableUnreadable([
        tableIssue(
          { file, row: null, column: null },
          'CONTROL_CHARACTER',
          'a null character',
          'text',
          'Check that this is a CSV file; a spreadsheet or a parquet file is not.',
        ),
      ]);
    }
    yield piece;
  }
}

const faults: Readonly<Record<string, readonly [code: string, expected: string]>> = {
  CSV_MAX_RECORD_SIZE: ['ROW_TOO_LONG', `rows of at most ${longestRow} characters`],
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: ['ROW_SHAPE', 'as many cells as the header has'],
};

function badRow(error: CsvError, file: string): TableUnreadable {
  const [code, expected] = faults[error.code] ?? ['BAD_QUOTATION', 'quotation marks in pairs'];
  const records = Number((error as { readonly records?: unknown }).records ?? 0);
  return new TableUnreadable([
    tableIssue(
      { file, row: Math.max(1, records), column: null },
      code,
      `a row that cannot be read (${error.code})`,
      expected,
      'Correct the row, or download the table again.',
    ),
  ]);
}

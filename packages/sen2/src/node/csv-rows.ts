import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ReturnUnreadable } from './return-unreadable.ts';
import { textOfReturn } from './text-of-return.ts';
import type { TextSource } from './text-of-return.ts';

/** The longest row that is read, in characters: a longer one is mostly a quotation mark left open. */
const longestRow = 64 * 1024;

const faults: Readonly<Record<string, readonly [code: string, found: string, expected: string]>> = {
  CSV_MAX_RECORD_SIZE: ['ROW_TOO_LONG', 'a row without an end', `rows of at most ${longestRow} characters`],
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: [
    'ROW_SHAPE',
    'more or fewer cells than columns',
    'as many cells as the header has',
  ],
};

/**
 * The rows of a CSV file, the first of them its header.
 *
 * @throws ReturnUnreadable the codes of `textOfReturn`; `ROW_TOO_LONG`, `ROW_SHAPE`, `BAD_QUOTATION`.
 */
export async function* csvRows(source: TextSource): AsyncGenerator<readonly string[]> {
  const parser = parse({ bom: true, skip_empty_lines: true, max_record_size: longestRow });
  const text = Readable.from(textOfReturn(source));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let rows = 0;
  try {
    for await (const row of parser as AsyncIterable<readonly string[]>) {
      yield row;
      rows += 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [code, found, expected] = faults[error.code] ?? [
      'BAD_QUOTATION',
      'a quotation mark without its other',
      'quotation marks in pairs',
    ];
    throw new ReturnUnreadable(
      source.file,
      code,
      found,
      expected,
      'Correct the row, or export the table again.',
      Math.max(1, rows),
    );
  } finally {
    text.destroy();
    parser.destroy();
  }
}

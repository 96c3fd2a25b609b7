import { csvRecords, longestRow } from '../csv-records.ts';
import type { CsvFault, CsvRow } from '../csv-records.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import { textOfReturn } from './text-of-return.ts';
import type { TextSource } from './text-of-return.ts';

const faults: Readonly<Record<CsvFault, readonly [found: string, expected: string]>> = {
  ROW_TOO_LONG: ['a row without an end', `rows of at most ${longestRow} characters`],
  BAD_QUOTATION: ['a quotation mark without its other', 'quotation marks in pairs'],
};

/**
 * The rows of a CSV file in batches, the first of them its header.
 *
 * @throws ReturnUnreadable the codes of `textOfReturn`; `ROW_TOO_LONG`, `BAD_QUOTATION`. What came before was given.
 */
export async function* csvRows(source: TextSource): AsyncGenerator<readonly CsvRow[]> {
  const records = csvRecords();
  let rows = 0;
  const given = (batch: readonly CsvRow[]): readonly CsvRow[] => {
    rows += batch.length;
    return batch;
  };
  for await (const text of textOfReturn(source)) {
    yield given(records.write(text));
    if (records.fault() !== null) break;
  }
  yield given(records.end());
  const fault = records.fault();
  if (fault !== null)
    throw new ReturnUnreadable(
      source.file,
      fault,
      ...faults[fault],
      source.advice.readNoFurther,
      Math.max(1, rows),
    );
}

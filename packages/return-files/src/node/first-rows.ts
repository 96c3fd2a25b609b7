import { csvRows } from './csv-rows.ts';
import type { CsvRow } from '../csv-records.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import type { TextSource } from './text-of-return.ts';

/** The header of a table and so many rows below it, as many as the header says they are worth, or why not even the header can be read. */
export async function firstRows(
  source: TextSource,
  count: number | ((header: CsvRow) => number),
): Promise<readonly CsvRow[] | ReturnUnreadable> {
  const rows: CsvRow[] = [];
  try {
    let most = Infinity;
    for await (const batch of csvRows(source)) {
      const [header] = batch;
      if (rows.length === 0 && header !== undefined) most = typeof count === 'number' ? count : count(header);
      if (rows.push(...batch.slice(0, most + 1 - rows.length)) > most) break;
    }
    return rows;
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    // What comes later is told of when the table is read.
    return rows.length > 0 ? rows : error;
  }
}

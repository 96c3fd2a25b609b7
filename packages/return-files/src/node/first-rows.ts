import { csvRows } from './csv-rows.ts';
import type { CsvRow } from '../csv-records.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import type { TextSource } from './text-of-return.ts';

/** The header of a table and so many rows below it, or why not even the header can be read. */
export async function firstRows(
  source: TextSource,
  count: number,
): Promise<readonly CsvRow[] | ReturnUnreadable> {
  const rows: CsvRow[] = [];
  try {
    for await (const batch of csvRows(source)) if (rows.push(...batch.slice(0, count + 1)) > count) break;
    return rows.slice(0, count + 1);
  } catch (error) {
    if (!(error instanceof ReturnUnreadable)) throw error;
    // What comes later is told of when the table is read.
    return rows.length > 0 ? rows : error;
  }
}

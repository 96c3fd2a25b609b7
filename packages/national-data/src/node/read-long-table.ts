import { basename } from 'node:path';
import { longTableRows } from '../long-table-cells.ts';
import type { LongTableCells } from '../long-table-cells.ts';
import { longTableColumns } from '../long-table-row.ts';
import type { LongTableRow } from '../long-table-row.ts';
import type { OnIssue } from '../table-issue.ts';
import { columnsOf } from './columns-of.ts';
import { readCsv } from './read-csv.ts';
import { isParquet, readParquet } from './read-parquet.ts';
import { throwIssue } from './table-unreadable.ts';

const rowsAtOnce = 4096;

/** How a long table is read. */
export interface LongTableOptions {
  /** Only the rows of this measure, by its short name. */
  readonly measureShort?: string;
  /** Told of every row in which something is wrong; the row is then left out. Without it the first such row is thrown. */
  readonly onIssue?: OnIssue;
}

/**
 * Reads the long table of the Local Authority Interactive Tool in batches, from parquet or from CSV (gzip or plain). Which of them
 * it is is told from its first bytes. Memory does not grow with the number of rows.
 *
 * @throws TableUnreadable `MISSING_COLUMN`, `UNKNOWN_COLUMN` and what `readParquet` and `readCsv` throw; without `onIssue` also
 *   `NOT_A_FIGURE`, `NOT_AN_AREA_NUMBER`, `NOT_A_NAME`.
 */
export async function* readLongTable(
  path: string,
  options: LongTableOptions = {},
): AsyncGenerator<readonly LongTableRow[]> {
  const file = basename(path);
  const { measureShort } = options;
  const read = longTableRows(file, options.onIssue ?? throwIssue);
  let row = 0;
  for await (const batch of cellsOf(path, file)) {
    const rows: LongTableRow[] = [];
    for (const cells of batch) {
      row += 1;
      if (measureShort !== undefined && cells.measureShort !== measureShort) continue;
      const one = read(cells, row);
      if (one !== null) rows.push(one);
    }
    if (rows.length > 0) yield rows;
  }
}

async function* cellsOf(path: string, file: string): AsyncGenerator<readonly LongTableCells[]> {
  const names = Object.values(longTableColumns);
  if (await isParquet(path).catch(() => false)) {
    for await (const rows of readParquet(path, file, names)) {
      // A row group holds tens of thousands of rows: a part of it at a time, so that what is made of them can go again.
      for (let at = 0; at < rows.length; at += rowsAtOnce)
        yield rows.slice(at, at + rowsAtOnce).map((row) => cellsFrom((name) => row[name]));
    }
    return;
  }
  let at: ReadonlyMap<string, number> | null = null;
  for await (const rows of readCsv(path, { file })) {
    const data = at === null ? rows.slice(1) : rows;
    at ??= columnsOf(file, rows[0] ?? [], { required: names, optional: ['Data item'] });
    const places = at;
    yield data.map((row) => cellsFrom((name) => row[places.get(name) as number]));
  }
  if (at === null) columnsOf(file, [], { required: names, optional: [] });
}

function cellsFrom(cell: (name: string) => unknown): LongTableCells {
  const text = (name: keyof typeof longTableColumns): string | null => {
    const value = cell(longTableColumns[name]);
    if (typeof value === 'string') return value;
    return value === null || value === undefined ? null : String(value);
  };
  return {
    measureShort: text('measureShort'),
    yearLabel: text('yearLabel'),
    areaName: text('areaName'),
    value: text('value'),
    areaNumber: text('areaNumber'),
    regionName: text('regionName'),
  };
}

import type { ReportTable } from './report-table.ts';

/** Columns that fit an upright A4 page at a size that can be read. */
const COLUMNS_UPRIGHT = 5;

/**
 * Whether a table needs its page turned.
 *
 * @example
 * isWide({ id: 'a', caption: 'A', columns: [], rows: [], whenEmpty: 'None.' }); // => false
 */
export function isWide({ columns }: ReportTable): boolean {
  return columns.length > COLUMNS_UPRIGHT;
}

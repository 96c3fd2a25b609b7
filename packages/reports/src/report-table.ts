import type { ReportCell } from './report-cell.ts';

/** One column of a table. */
export interface ReportColumn {
  readonly heading: string;
  /** Whether its cells are figures, which stand to the right. */
  readonly numeric: boolean;
}

/** One row of a table: as many cells as the table has columns. The first names the row. */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** The unit of its figures in words, e.g. `%`, for where the digits stand alone; null where it has none. */
  readonly unit: string | null;
}

/** A table that can be read by itself: caption, headings, rows, and what to say when there is none. */
export interface ReportTable {
  /** Unlike every other id of the report; part of addresses and file names: small letters, digits and hyphens. */
  readonly id: string;
  /** What it shows, of whom and of when. */
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Said in place of a table without rows. */
  readonly whenEmpty: string;
}

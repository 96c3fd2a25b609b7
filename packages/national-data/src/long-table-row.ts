import type { FigureSymbol } from './figure-symbol.ts';

/** One row of the long table of the Local Authority Interactive Tool: one figure of one measure, area and year. */
export interface LongTableRow {
  /** Its place in the file, 1 for the first row under the header. */
  readonly row: number;
  /** Short name of the measure, as in the data dictionary. */
  readonly measureShort: string;
  /** The year as printed, such as `2023/24` or `2024 (Rev)`. */
  readonly yearLabel: string;
  /** The calendar year in which it ends: a key to order by. Null when the label is no year. */
  readonly yearEnd: number | null;
  /** The DfE's three-digit number of the area: `372` Rotherham, `970` England, `980` to `990` regions. */
  readonly areaNumber: string;
  readonly areaName: string;
  /** Region of a local authority; null for a region and for England. */
  readonly regionName: string | null;
  readonly value: number | null;
  readonly symbol: FigureSymbol | null;
}

/** The columns of the long table, by the names it gives them. `Data item` may stand there too. */
export const longTableColumns = {
  measureShort: 'Short Desc',
  yearLabel: 'Years',
  areaName: 'LA and Regions',
  value: 'Values',
  areaNumber: 'LA Number',
  regionName: 'Region',
} as const;

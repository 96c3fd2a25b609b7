import { cellWords } from '../cell-words.ts';
import type { ReportCell } from '../report-cell.ts';
import type { CsvCell } from './write-csv.ts';

/** What a cell of a report says in a file: the digits of a figure alone, the sign where there is none, else its words. */
export function csvCell(cell: ReportCell): CsvCell {
  if (cell.kind === 'number') return { digits: cell.digits };
  return cell.kind === 'absent' ? `[${cell.mark}]` : cellWords(cell);
}

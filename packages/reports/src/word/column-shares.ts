import { cellWords } from '../cell-words.ts';
import type { ReportTable } from '../report-table.ts';

/**
 * How to share a width among the columns of a table: by the square root of the longest thing each says, so that long
 * texts wrap and short figures do not. The shares sum to `width` exactly.
 */
export function columnShares({ columns, rows }: ReportTable, width: number): readonly number[] {
  const weights = columns.map(({ heading }, index) => {
    const lengths = rows.flatMap(({ cells }) =>
      cells.slice(index, index + 1).map((cell) => cellWords(cell).length),
    );
    const word = Math.max(...heading.split(' ').map(({ length }) => length));
    return Math.sqrt(Math.min(160, Math.max(word * 2, ...lengths)));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = weights.map((_, index) =>
    Math.round((width * weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0)) / total),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

import type { ReportCell } from './report-cell.ts';

/**
 * A cell as a reader hears it, in one line.
 *
 * @example
 * cellWords({ kind: 'absent', mark: 'x', words: 'Not recorded' }); // => '[x] Not recorded'
 */
export function cellWords(cell: ReportCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.lines.join('; ');
    case 'number':
      return cell.text;
    case 'rating':
      return cell.word;
    case 'absent':
      return cell.words === '' ? `[${cell.mark}]` : `[${cell.mark}] ${cell.words}`;
  }
}

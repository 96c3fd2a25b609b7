import { returnIssue } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { csvRows } from './csv-rows.ts';
import type { CsvRow } from '../csv-records.ts';
import type { TextSource } from './text-of-return.ts';

/** Told of the rows of a table. */
export interface TableRows {
  readonly onIssue: OnReturnIssue;
  /** Told of a row that has more or fewer cells than the header, and so cannot be read. */
  readonly onRefused?: (cells: CsvRow) => void;
}

/** A row of a table with its number, 1 for the first under the header. */
export type NumberedRow = readonly [row: number, cells: CsvRow];

/**
 * The rows of a table that are as wide as its header, in batches. Of the others an issue tells, and reading goes on.
 *
 * @throws ReturnUnreadable as `csvRows`.
 */
export async function* tableRows(
  source: TextSource,
  { onIssue, onRefused = () => undefined }: TableRows,
): AsyncGenerator<readonly NumberedRow[]> {
  let row = -1;
  let width = 0;
  for await (const batch of csvRows(source)) {
    const rows: NumberedRow[] = [];
    for (const cells of batch) {
      row += 1;
      if (row === 0) width = cells.length;
      else if (cells.length === width) rows.push([row, cells]);
      else {
        onIssue(
          returnIssue(source.file, row, {
            code: 'ROW_SHAPE',
            column: null,
            found: `${cells.length} cells`,
            expected: `${width} cells, as the header has`,
            whatToDo: source.advice.rowRefused,
          }),
        );
        onRefused(cells);
      }
    }
    yield rows;
  }
}

import { returnIssue } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { csvRows } from './csv-rows.ts';
import type { CsvRow } from './csv-records.ts';
import type { TextSource } from './text-of-return.ts';

/** A row of a table with its number, 1 for the first under the header. */
export type NumberedRow = readonly [row: number, cells: CsvRow];

/**
 * The rows of a table that are as wide as its header, in batches. Of the others an issue tells, and reading goes on.
 *
 * @throws ReturnUnreadable as `csvRows`.
 */
export async function* tableRows(
  source: TextSource,
  onIssue: OnReturnIssue,
): AsyncGenerator<readonly NumberedRow[]> {
  let row = -1;
  let width = 0;
  for await (const batch of csvRows(source)) {
    const rows: NumberedRow[] = [];
    for (const cells of batch) {
      row += 1;
      if (row === 0) width = cells.length;
      else if (cells.length === width) rows.push([row, cells]);
      else
        onIssue(
          returnIssue(source.file, row, {
            code: 'ROW_SHAPE',
            rule: null,
            column: null,
            found: `${cells.length} cells`,
            expected: `${width} cells, as the header has`,
            whatToDo: 'Correct the row: it was not read.',
          }),
        );
    }
    yield rows;
  }
}

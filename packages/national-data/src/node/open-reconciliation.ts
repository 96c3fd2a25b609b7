import { basename } from 'node:path';
import { issueList } from '@golden-thread/outcomes';
import type { IssueList } from '@golden-thread/outcomes';
import type { TableIssue } from '../table-issue.ts';
import type { OpenDataMapping } from '../open-data-mapping.ts';
import { reconcileTable } from '../reconcile-table.ts';
import type { TableFigure, TableReconciler } from '../reconcile-table.ts';
import { tableIssue } from '../table-issue.ts';
import { columnsOf } from './columns-of.ts';
import { openDataBatches, type LayoutOptions } from './open-data-batches.ts';
import { toldIssues } from './told-issues.ts';

/** A table that is recomputed from its own counts while it is read, once. */
export interface TableReconciliation {
  /** Every figure that follows from others, in batches: shares row by row, then totals. */
  readonly figures: () => AsyncIterable<readonly TableFigure[]>;
  /** What is wrong with the table; whole when the figures have been read. With any, the figures are not to be relied on. */
  readonly issues: IssueList<TableIssue>;
  /** Rows read so far. */
  readonly rows: () => number;
}

/** Opens a table of a DfE open-data release to be recomputed by the arithmetic of its mapping. What is wrong becomes issues. */
export function openReconciliation(
  path: string,
  mapping: OpenDataMapping,
  options: LayoutOptions = {},
): TableReconciliation {
  const file = basename(path);
  const issues = issueList<TableIssue>();
  const columns = { required: mapping.columns, optional: [] };
  let rows = 0;

  async function* read(): AsyncGenerator<readonly TableFigure[]> {
    const { arithmetic } = mapping;
    if (arithmetic === undefined) {
      issues.add(
        tableIssue(
          { file, row: null, column: null },
          'NO_ARITHMETIC',
          `the table ${mapping.dataset}`,
          'a table whose mapping says which of its figures follow from which',
          'Give --mapping a file that has an "arithmetic" for it, or leave the table out.',
        ),
      );
      return;
    }
    let table: TableReconciler | null = null;
    for await (const batch of openDataBatches(path, file, mapping, options, issues.add)) {
      const data = table === null ? batch.slice(1) : batch;
      table ??= reconcileTable(arithmetic, columnsOf(file, batch[0] ?? [], columns), file, issues.add);
      const figures: TableFigure[] = [];
      for (const cells of data) {
        rows += 1;
        figures.push(...table.row(cells, rows));
      }
      yield figures;
    }
    if (table === null) columnsOf(file, [], columns);
    else yield table.totals();
  }

  return { issues, rows: () => rows, figures: () => toldIssues(read(), issues.add) };
}

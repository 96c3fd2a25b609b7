import { basename } from 'node:path';
import type { Checked } from '@golden-thread/outcomes/schema';
import { issueList } from '@golden-thread/outcomes';
import type { TableIssue } from '../table-issue.ts';
import { neighbourLayout } from '../neighbour-list.ts';
import type { NeighbourList, NeighbourTable } from '../neighbour-list.ts';
import { neighbourRow } from '../neighbour-row.ts';
import { quoted, tableIssue } from '../table-issue.ts';
import { readCsv } from './read-csv.ts';
import { TableUnreadable } from './table-unreadable.ts';

/**
 * Reads the statistical neighbours of every authority. Both layouts in use are known, and tell the edition: the files themselves
 * do not name it. Authorities that no longer exist stand in the edition of 2021 too, under a heading of their own.
 *
 * @returns the table, or every issue: `UNKNOWN_LAYOUT`, `NOT_AN_AREA_NUMBER`, `NOT_A_NAME`, `NEIGHBOUR_OF_ITSELF`, `NEIGHBOUR_TWICE`,
 *   `AUTHORITY_TWICE`, and those of `readCsv`.
 */
export async function readNeighbours(path: string): Promise<Checked<NeighbourTable>> {
  const file = basename(path);
  const issues = issueList<TableIssue>();
  const lists = new Map<string, NeighbourList>();
  let layout: ReturnType<typeof neighbourLayout> = null;
  try {
    let row = 0;
    let first = true;
    for await (const rows of readCsv(path, { file, ragged: true })) {
      if (first) layout = neighbourLayout(rows[0] ?? []);
      if (layout === null) break;
      for (const cells of first ? rows.slice(1) : rows) {
        row += 1;
        const list = neighbourRow(cells, { file, row, firstNeighbour: layout.firstNeighbour }, issues.add);
        if (list === null) continue;
        if (lists.has(list.areaNumber))
          issues.add(
            tableIssue(
              { file, row, column: 'column 1' },
              'AUTHORITY_TWICE',
              quoted(list.areaNumber),
              'each authority once',
              'Remove one of the rows.',
            ),
          );
        lists.set(list.areaNumber, list);
      }
      first = false;
    }
    if (layout === null)
      issues.add(
        tableIssue(
          { file, row: null, column: null },
          'UNKNOWN_LAYOUT',
          'another header',
          'the columns of a table of statistical neighbours, of 2021 or 2025',
          'Check that this is the right file.',
        ),
      );
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    for (const issue of error.issues) issues.add(issue);
  }
  return layout === null || issues.total() > 0
    ? { ok: false, issues: issues.kept() }
    : { ok: true, value: { edition: layout.edition, lists: [...lists.values()] } };
}

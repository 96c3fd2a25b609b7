import { matrixEntry } from './matrix-entry.ts';
import type { MatrixEntry, MatrixLine, PriorityMatrix } from './priority-matrix.ts';

/** What stands along one row or column of a matrix. */
export interface MatrixLineSummary {
  readonly line: MatrixLine;
  /** How many of its cells hold what; together as many as the line has. */
  readonly counts: Readonly<Record<MatrixEntry['kind'], number>>;
  /**
   * Whether anything serves the line: `yes` where a cell holds words or a tick, `no` where every cell is blank in the document,
   * `unknown` where nothing is known to and a cell's mark was lost.
   */
  readonly served: 'yes' | 'no' | 'unknown';
}

/** A matrix line by line, in its order. */
export interface MatrixSummary {
  readonly rows: readonly MatrixLineSummary[];
  readonly columns: readonly MatrixLineSummary[];
}

/**
 * What each line of a matrix holds, and so which priority is served by none. A lost mark never counts as blank.
 *
 * @example
 * const source = { sourceId: 'strategy', place: 'Appendix 5' };
 * const lines = [{ id: 'a', title: 'a', standsFor: null }];
 * const matrix = { id: 'm', title: 'm', rows: lines, columns: lines, cells: [], otherCells: { kind: 'blank' as const }, source };
 * matrixSummary(matrix).rows[0]?.served; // => 'no'
 */
export function matrixSummary(matrix: PriorityMatrix): MatrixSummary {
  const { rows, columns } = matrix;
  return {
    rows: rows.map((row) =>
      summaryOf(
        row,
        columns.map(({ id }) => matrixEntry(matrix, row.id, id)),
      ),
    ),
    columns: columns.map((column) =>
      summaryOf(
        column,
        rows.map(({ id }) => matrixEntry(matrix, id, column.id)),
      ),
    ),
  };
}

function summaryOf(line: MatrixLine, entries: readonly (MatrixEntry | null)[]): MatrixLineSummary {
  const counts = { text: 0, ticked: 0, blank: 0, unknown: 0 };
  // A cell nothing is said of is unknown; matrixIssues reports it.
  for (const entry of entries) counts[entry?.kind ?? 'unknown'] += 1;
  const served = counts.text + counts.ticked > 0 ? 'yes' : counts.unknown > 0 ? 'unknown' : 'no';
  return { line, counts, served };
}

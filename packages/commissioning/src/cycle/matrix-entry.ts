import type { MatrixEntry, PriorityMatrix } from './priority-matrix.ts';

/**
 * What stands where a row and a column meet. Null when the matrix has no such row or column, or says nothing of the cell: the
 * latter is an issue of `matrixIssues`.
 *
 * @example
 * const line = (id: string) => ({ id, title: id, standsFor: null });
 * const source = { sourceId: 'strategy', place: 'Appendix 5' };
 * const blank = { kind: 'blank' as const };
 * const matrix = { id: 'm', title: 'm', rows: [line('a')], columns: [line('b')], cells: [], otherCells: blank, source };
 * matrixEntry(matrix, 'a', 'b'); // => { kind: 'blank' }
 */
export function matrixEntry(matrix: PriorityMatrix, rowId: string, columnId: string): MatrixEntry | null {
  const has = (lines: PriorityMatrix['rows'], id: string) => lines.some((line) => line.id === id);
  if (!has(matrix.rows, rowId) || !has(matrix.columns, columnId)) return null;
  const cell = matrix.cells.find((each) => each.rowId === rowId && each.columnId === columnId);
  return cell?.entry ?? matrix.otherCells;
}

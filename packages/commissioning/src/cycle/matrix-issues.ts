import type { Issue } from '@golden-thread/outcomes';
import type { MatrixLine, PriorityMatrix } from './priority-matrix.ts';

/**
 * What is wrong inside a matrix, all at once: `DUPLICATE_ID` of a row or column, `UNKNOWN_ROW`, `UNKNOWN_COLUMN`, `CELL_TWICE`
 * and, unless the matrix says what stands in the other cells, `CELL_MISSING`. Paths start inside the matrix.
 */
export function matrixIssues(matrix: PriorityMatrix): readonly Issue[] {
  return [
    ...repeatedLines('rows', matrix.rows),
    ...repeatedLines('columns', matrix.columns),
    ...misplacedCells(matrix),
    ...missingCells(matrix),
  ];
}

function repeatedLines(list: 'rows' | 'columns', lines: readonly MatrixLine[]): readonly Issue[] {
  return lines.flatMap(({ id }, index): readonly Issue[] => {
    const first = lines.findIndex((line) => line.id === id);
    if (first === index) return [];
    return [
      {
        code: 'DUPLICATE_ID',
        path: `${list}[${index}].id`,
        found: `"${id}", already at ${list}[${first}].id`,
        expected: 'an id no other line of the list has',
        whatToDo: 'Give one of the two another, or remove the one that repeats.',
      },
    ];
  });
}

function misplacedCells({ rows, columns, cells }: PriorityMatrix): readonly Issue[] {
  return cells.flatMap(({ rowId, columnId }, index): readonly Issue[] => {
    const issues: Issue[] = [];
    const look = (code: string, field: string, id: string, lines: readonly MatrixLine[], what: string) => {
      if (lines.some((line) => line.id === id)) return;
      issues.push({
        code,
        path: `cells[${index}].${field}`,
        found: `"${id}"`,
        expected: `the id of a ${what} of this matrix: ${lines.map((line) => line.id).join(', ')}`,
        whatToDo: `Correct the id, or add the ${what}.`,
      });
    };
    look('UNKNOWN_ROW', 'rowId', rowId, rows, 'row');
    look('UNKNOWN_COLUMN', 'columnId', columnId, columns, 'column');
    const first = cells.findIndex((cell) => cell.rowId === rowId && cell.columnId === columnId);
    if (first !== index) {
      issues.push({
        code: 'CELL_TWICE',
        path: `cells[${index}]`,
        found: `the cell of "${rowId}" and "${columnId}", already at cells[${first}]`,
        expected: 'each cell once',
        whatToDo: 'Keep the one that is right.',
      });
    }
    return issues;
  });
}

function missingCells({ rows, columns, cells, otherCells }: PriorityMatrix): readonly Issue[] {
  if (otherCells !== null) return [];
  const listed = new Set(cells.map(({ rowId, columnId }) => JSON.stringify([rowId, columnId])));
  const missing = rows.flatMap((row) =>
    columns.flatMap((column) =>
      listed.has(JSON.stringify([row.id, column.id])) ? [] : [`${row.id} × ${column.id}`],
    ),
  );
  if (missing.length === 0) return [];
  return [
    {
      code: 'CELL_MISSING',
      path: 'cells',
      found: `nothing about ${missing.join(', ')}`,
      expected: 'every cell, or otherCells saying what stands in those not listed',
      whatToDo: 'Add the cells: blank where the document leaves them empty, unknown where it cannot be told.',
    },
  ];
}

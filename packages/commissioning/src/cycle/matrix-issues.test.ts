import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '../../test/sample-matrix.ts';
import { matrixIssues } from './matrix-issues.ts';
import type { PriorityMatrix } from './priority-matrix.ts';

const told = (change: Partial<PriorityMatrix>) =>
  matrixIssues({ ...sampleMatrix, ...change }).map(({ code, path }) => `${code} ${path}`);
const [first, ...others] = sampleMatrix.cells;

describe('matrixIssues', () => {
  it('finds nothing in a matrix that says something of every cell', () => {
    expect(told({})).toEqual([]);
    expect(told({ cells: [], otherCells: { kind: 'blank' } })).toEqual([]);
  });

  it('names the cells nothing is said of', () => {
    expect(matrixIssues({ ...sampleMatrix, cells: others })).toMatchObject([
      { code: 'CELL_MISSING', path: 'cells', found: 'nothing about see × schools' },
    ]);
  });

  it('names cells of no row and of no column', () => {
    const stray = { ...first!, rowId: 'hear', columnId: 'shops' };
    expect(told({ cells: [...sampleMatrix.cells, stray] })).toEqual([
      'UNKNOWN_ROW cells[4].rowId',
      'UNKNOWN_COLUMN cells[4].columnId',
    ]);
  });

  it('names the second of two entries for one cell', () => {
    expect(told({ cells: [...sampleMatrix.cells, first!] })).toEqual(['CELL_TWICE cells[4]']);
  });

  it('names the second of two lines with one id', () => {
    const [row] = sampleMatrix.rows;
    const [column] = sampleMatrix.columns;
    expect(told({ rows: [...sampleMatrix.rows, row!], columns: [...sampleMatrix.columns, column!] })).toEqual(
      ['DUPLICATE_ID rows[2].id', 'DUPLICATE_ID columns[2].id'],
    );
  });
});

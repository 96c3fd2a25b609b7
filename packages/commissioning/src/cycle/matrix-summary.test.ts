import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '../../test/sample-matrix.ts';
import { matrixSummary } from './matrix-summary.ts';

describe('matrixSummary', () => {
  it('counts what stands along each row and column, a lost mark apart from a blank', () => {
    const { rows, columns } = matrixSummary(sampleMatrix);
    expect(rows.map(({ line, counts, served }) => [line.id, counts, served])).toEqual([
      ['see', { text: 1, ticked: 0, blank: 1, unknown: 0 }, 'yes'],
      ['help', { text: 0, ticked: 1, blank: 0, unknown: 1 }, 'yes'],
    ]);
    expect(columns.map(({ line, counts }) => [line.id, counts])).toEqual([
      ['schools', { text: 1, ticked: 0, blank: 0, unknown: 1 }],
      ['families', { text: 0, ticked: 1, blank: 1, unknown: 0 }],
    ]);
  });

  it('says that nothing serves a line only where every cell is blank', () => {
    const served = (otherCells: typeof sampleMatrix.otherCells) =>
      matrixSummary({ ...sampleMatrix, cells: [], otherCells }).rows.map((row) => row.served);
    expect(served({ kind: 'blank' })).toEqual(['no', 'no']);
    expect(served({ kind: 'unknown', why: 'Lost.' })).toEqual(['unknown', 'unknown']);
    expect(served(null)).toEqual(['unknown', 'unknown']);
  });
});

import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '../../test/sample-matrix.ts';
import { matrixEntry } from './matrix-entry.ts';

describe('a cell of a matrix', () => {
  it('keeps what is blank in the document apart from what is not known', () => {
    expect(matrixEntry(sampleMatrix, 'see', 'families')).toEqual({ kind: 'blank' });
    expect(matrixEntry(sampleMatrix, 'help', 'schools')?.kind).toBe('unknown');
    expect(matrixEntry(sampleMatrix, 'see', 'schools')?.kind).toBe('text');
    expect(matrixEntry(sampleMatrix, 'help', 'families')?.kind).toBe('ticked');
  });

  it('that is not listed holds what the matrix says of the others, and nothing when it says nothing', () => {
    const why = 'The marks did not survive.';
    const short = { ...sampleMatrix, cells: sampleMatrix.cells.slice(0, 1) };
    const lost = { ...short, otherCells: { kind: 'unknown' as const, why } };
    expect(matrixEntry(lost, 'help', 'families')).toEqual({ kind: 'unknown', why });
    expect(matrixEntry(lost, 'see', 'schools')?.kind).toBe('text');
    expect(matrixEntry(short, 'help', 'families')).toBeNull();
  });

  it('is nothing where there is no such row or column', () => {
    const blank = { ...sampleMatrix, otherCells: { kind: 'blank' as const } };
    expect(matrixEntry(blank, 'nowhere', 'schools')).toBeNull();
    expect(matrixEntry(blank, 'see', 'nowhere')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { sampleMap, sampleRow } from '../../test/sample-code-of-practice-map.ts';
import { codeOfPracticeCoverage } from './code-of-practice-coverage.ts';

const range = (first: number, last: number) => ({ firstParagraph: `3.${first}`, lastParagraph: `3.${last}` });

describe('codeOfPracticeCoverage', () => {
  it('finds nothing to say of a mapping that covers each paragraph once', () => {
    expect(codeOfPracticeCoverage(sampleMap([sampleRow(1, 4), sampleRow(5, 10)]))).toEqual({
      gaps: [],
      overlaps: [],
      wronglyTitled: [],
    });
  });

  it('finds gaps at the start, in the middle and at the end', () => {
    expect(codeOfPracticeCoverage(sampleMap([sampleRow(2, 3), sampleRow(6, 8)])).gaps).toEqual([
      range(1, 1),
      range(4, 5),
      range(9, 10),
    ]);
  });

  it('finds overlaps of two rows and of three as one run', () => {
    const rows = [sampleRow(1, 6), sampleRow(4, 10), sampleRow(5, 5)];
    expect(codeOfPracticeCoverage(sampleMap(rows))).toMatchObject({ gaps: [], overlaps: [range(4, 6)] });
  });

  it('counts both ends of a row, and takes rows in any order', () => {
    expect(codeOfPracticeCoverage(sampleMap([sampleRow(5, 10), sampleRow(1, 5)])).overlaps).toEqual([
      range(5, 5),
    ]);
  });

  it('covers nothing where there is no row', () => {
    expect(codeOfPracticeCoverage(sampleMap([])).gaps).toEqual([range(1, 10)]);
  });

  it('names sections that are called by another name or are not there; capitals do not matter', () => {
    const rows = [sampleRow(1, 4, 'CONTEXT'), sampleRow(5, 10, 'Intentions')];
    expect(codeOfPracticeCoverage(sampleMap(rows)).wronglyTitled).toEqual([
      { number: '2', titleAsPrinted: 'Intentions', title: 'Context' },
    ]);
    expect(codeOfPracticeCoverage({ ...sampleMap([sampleRow(1, 10)]), sections: [] }).wronglyTitled).toEqual([
      { number: '2', titleAsPrinted: 'Context', title: null },
    ]);
  });

  it('takes a paragraph that is none as a mistake of the caller', () => {
    const map = { ...sampleMap([]), lastParagraph: 'the end' };
    expect(() => codeOfPracticeCoverage(map)).toThrow(expect.objectContaining({ code: 'NOT_A_PARAGRAPH' }));
  });
});

import { describe, expect, it } from 'vitest';
import { longTableRows } from './long-table-cells.ts';

describe('a long table of more year labels than are remembered', () => {
  it('is read alike to its end', () => {
    const read = longTableRows('lait.csv', () => undefined);
    const ends = Array.from({ length: 1_100 }, (_, at) => {
      const yearLabel = String(1900 + at);
      const cells = { measureShort: 'Kind', areaName: 'Rotherham', areaNumber: '372', regionName: null };
      return read({ ...cells, yearLabel, value: '1' }, at + 1)?.yearEnd;
    });
    expect(ends.slice(0, 3)).toEqual([1900, 1901, 1902]);
    // What is no year of ours is none, remembered or not.
    expect(new Set(ends.map((end) => typeof end)).has('undefined')).toBe(false);
    expect(ends.filter((end) => end === 2024)).toHaveLength(1);
  });
});

describe('a row of the long table without a year', () => {
  it('keeps its figure, of no year', () => {
    const cells = { measureShort: 'Kind', areaName: 'Rotherham', areaNumber: '372', regionName: 'NA' };
    const row = longTableRows('lait.csv', () => undefined)({ ...cells, yearLabel: null, value: '1' }, 1);
    expect(row).toMatchObject({ value: 1, yearLabel: '', yearEnd: null, regionName: null });
  });
});

import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('csvOf', () => {
  it('quotes commas, quotes and line breaks, and ends every row', () => {
    expect(csvOf([['a,b', 'c "d"', 'e\nf']])).toBe('"a,b","c ""d""","e\nf"\r\n');
  });

  it('writes a number as it is, below nought too', () => {
    expect(csvOf([[-1.5, 0, 1234.5]])).toBe('-1.5,0,1234.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet run %j', (cell) => {
    expect(
      csvOf([[cell]])
        .replaceAll('"', '')
        .startsWith("'"),
    ).toBe(true);
  });
});

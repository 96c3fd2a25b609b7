import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.ts';

/** The rows of a text given in pieces of so many characters. */
function rowsOf(text: string, size = text.length + 1) {
  const records = csvRecords();
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...records.write(text.slice(at, at + size)));
  rows.push(...records.end());
  return { rows, fault: records.fault() };
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '1', '"', ',', '\n', '\r\n', '\r', '\t'),
  maxLength: 6,
});
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('rows of a table', () => {
  it('are those that were written, in pieces of any size, whatever ends a line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (rows, lineEnd, size, ended) => {
          const lines = [['x', 'y'], ...rows].map((row) => row.map(quoted).join(','));
          const text = lines.join(lineEnd) + (ended ? lineEnd : '');
          expect(rowsOf(text, size)).toEqual({ rows: [['x', 'y'], ...rows], fault: null });
        },
      ),
    );
  });

  it('are what csv-parse reads too, or what neither reads', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', ' '), maxLength: 30 }),
        (text) => {
          const other = (): unknown => {
            try {
              return parse(text, { skip_empty_lines: true, relax_column_count: true });
            } catch {
              return 'refused';
            }
          };
          const { rows, fault } = rowsOf(text, 3);
          expect(fault === null ? rows : 'refused').toEqual(other());
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [
      'lines ended by a return alone',
      'a,b\r1,2\r\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a header alone', 'a,b', [['a', 'b']]],
    ['nothing', '', []],
    ['lines without anything', '\n\r\n\na\n\n', [['a']]],
    ['a cell of quotation marks', '"""",b\n', [['"', 'b']]],
  ])('of %s', (_what, text, rows) => {
    for (const size of [1, 2, 100]) expect(rowsOf(text, size)).toEqual({ rows, fault: null });
  });

  it.each([
    ['a quotation mark left open', 'a,b\n1,"2\n3,4\n', 'BAD_QUOTATION'],
    ['a quotation mark in a word', 'a,b\n1,t"wo\n3,4\n', 'BAD_QUOTATION'],
    ['something behind a quotation', 'a,b\n"1"2,3\n3,4\n', 'BAD_QUOTATION'],
    ['a return behind a quotation', 'a,b\n"1"\r2,3\n3,4\n', 'BAD_QUOTATION'],
    ['a row without end', `a,b\n${'x'.repeat(70_000)}`, 'ROW_TOO_LONG'],
    ['a row that ends too late', `a,b\n${'x'.repeat(70_000)}\n1,2\n`, 'ROW_TOO_LONG'],
    ['a quotation that ends too late', `a,b\n"${'x'.repeat(70_000)}",\n1,2\n`, 'ROW_TOO_LONG'],
    ['a quotation without end', `a,b\n"${'x,\n'.repeat(70_000)}`, 'ROW_TOO_LONG'],
  ])('end at %s, with those before it', (_what, text, fault) => {
    for (const size of [7, 1_000_000]) expect(rowsOf(text, size)).toEqual({ rows: [['a', 'b']], fault });
  });
});

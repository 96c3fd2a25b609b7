import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvReader } from './csv-rows.ts';
import cases from './files.cases.json' with { type: 'json' };

interface Read {
  readonly rows: string[][];
  readonly lines: number[];
  readonly ended: string;
}

/** Reads a text in pieces of a size. */
function read(text: string, size: number): Read {
  const rows: string[][] = [];
  const lines: number[] = [];
  const reader = csvReader((fields, line) => {
    rows.push([...fields]);
    lines.push(line);
  });
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  return { rows, lines, ended: reader.end() };
}

describe('comma-separated values', () => {
  it.each(cases.rows)('with $name are the same in one piece and in pieces', ({ text, rows, lines }) => {
    for (const size of [1, 2, 7, 1000]) expect(read(text, size)).toEqual({ rows, lines, ended: 'whole' });
  });

  it('say when a quote is never closed, after the rows before it', () => {
    expect(read('a,b\n1,2\n"3,4\n', 3)).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      lines: [1, 2],
      ended: 'quote-not-closed',
    });
  });

  it('stop at a row of more than a million characters, and take in nothing after it', () => {
    const { rows, ended } = read(`a,b\n"${'x'.repeat(1_000_001)}\n1,2\n${'y'.repeat(600_000)}"\n`, 500_000);
    expect(rows.length).toBe(1);
    expect(ended).toBe('row-too-long');
  });

  it('come back as they were written, whatever the fields', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ' b', ',', '"', '\n', '\r\n', 'é', '=') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          expect(read(rows.map((row) => `${csvLine(row)}\n`).join(''), size).rows).toEqual(rows);
        },
      ),
    );
  });
});

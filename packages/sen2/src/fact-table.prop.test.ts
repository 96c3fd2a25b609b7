import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factTable } from './fact-table.ts';

describe('a table of facts', () => {
  it('answers as a map would, however many records there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.integer()), { maxLength: 400 }), (entries) => {
        const table = factTable(2);
        const map = new Map<string, number>();
        for (const [key, value] of entries) {
          expect(table.add(key, [value | 0, 1])).toBe(!map.has(key));
          if (!map.has(key)) map.set(key, value | 0);
        }
        for (const [key, value] of map) expect(table.fact(table.find(key), 0)).toBe(value);
        expect(table.find('\u0000 a key that is not there')).toBe(-1);
      }),
    );
  });

  it('tells a hundred thousand keys that are alike apart', () => {
    const table = factTable(1);
    for (let each = 0; each < 100_000; each += 1) expect(table.add(String(each), [each])).toBe(true);
    expect(table.fact(table.find('77777'), 0)).toBe(77_777);
  });

  it('changes a fact, and forgets them all', () => {
    const table = factTable(2);
    table.add('a', [1, 2]);
    table.set(table.find('a'), 1, 5);
    expect(table.fact(table.find('a'), 1)).toBe(5);
    table.clear();
    expect(table.find('a')).toBe(-1);
    expect(table.add('a', [3, 4])).toBe(true);
  });
});

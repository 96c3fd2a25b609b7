import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnArrays } from './column-arrays.ts';

describe('the arrays of columns', () => {
  it('write each kind of cell as PostgreSQL reads it', () => {
    const arrays = columnArrays(4);
    arrays.add([1, 'NULL', true, null]);
    arrays.add([2, 'a "b" \\ {c},d', false, '']);
    expect(arrays.size()).toBe(2);
    expect(arrays.take()).toEqual(['{1,2}', '{"NULL","a \\"b\\" \\\\ {c},d"}', '{t,f}', '{NULL,""}']);
  });

  it('begin anew once they are taken', () => {
    const arrays = columnArrays(1);
    arrays.add([1]);
    arrays.take();
    expect(arrays.size()).toBe(0);
    arrays.add([2]);
    expect(arrays.take()).toEqual(['{2}']);
  });

  it('part no text into two, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        const arrays = columnArrays(1);
        for (const text of texts) arrays.add([text]);
        const [array = ''] = arrays.take();
        // Texts in quotation marks, with what stands after a backslash as itself: also what JSON reads, but for control characters.
        const read = [...array.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"(?:,|$)/gsu)].map(([, inner = '']) =>
          inner.replace(/\\(.)/gsu, '$1'),
        );
        expect(read).toEqual(texts);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { cellReader } from './read-cell.ts';
import cases from './read-cell.cases.json' with { type: 'json' };
import type { Sen2Year } from './sen2-module.ts';

describe('a cell', () => {
  it.each(cases)('of $field that says $text is read or told', ({ field, text, value, code, year = 2025 }) => {
    const found = layoutOf(year as Sen2Year)
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === field);
    const reading = cellReader(found as NonNullable<typeof found>, year as Sen2Year)(text);
    if (code === undefined) expect(reading).toBe(value);
    else {
      expect(reading).toMatchObject({ code, column: field });
      expect((reading as { found: string }).found).not.toContain(text);
    }
  });

  it('is told by its shape only', () => {
    const [, , , sex] = layoutOf(2025)[0]?.fields ?? [];
    expect(cellReader(sex as NonNullable<typeof sex>, 2025)("Zoë O'Q 12")).toMatchObject({
      code: 'UNKNOWN_CODE',
      found: '5 letters and 2 digits and 3 other characters',
      expected: 'F, M',
    });
  });
});

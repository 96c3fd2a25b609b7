import { describe, expect, it } from 'vitest';
import { foundAt, pathText, shown } from './found.ts';

describe('what stands at a path', () => {
  it('is followed through lists and fields, and is nothing past their end', () => {
    const value = { list: [{ name: 'a' }], none: null };
    expect(foundAt(value, ['list', 0, 'name'])).toBe('a');
    expect(foundAt(value, ['list', 1, 'name'])).toBeUndefined();
    expect(foundAt(value, ['none', 'name'])).toBeUndefined();
    expect(foundAt(value, [])).toBe(value);
  });

  it('is written as people write a path', () => {
    expect(pathText(['outcomes', 2, 'title'], '')).toBe('outcomes[2].title');
    expect(pathText([0, 'title'], 'indicators')).toBe('indicators[0].title');
    expect(pathText([], '')).toBe('');
  });

  it('is shown in a few words', () => {
    expect(shown(undefined)).toBe('nothing');
    expect(shown('a "b"')).toBe('"a \\"b\\""');
    expect(shown(null)).toBe('null');
    expect(shown(Number.NaN)).toBe('NaN');
    expect(shown({ a: [1] })).toBe('{"a":[1]}');
  });
});

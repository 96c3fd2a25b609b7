import { describe, expect, it } from 'vitest';
import { valuesInWords } from './value-in-words.ts';

describe('two values that differ are told in words', () => {
  it.each([
    ['weeks', 'days', '"weeks"', '"days"'],
    [1, null, '1', 'nothing'],
    [true, undefined, 'true', 'nothing'],
    [['a', 2], [], '"a"; 2', 'an empty list'],
    [
      { place: 'page 3', sourceId: 'plan' },
      { sourceId: 'plan', place: 'page 4' },
      'place "page 3"',
      'place "page 4"',
    ],
    [{ share: null, limit: 1 }, { limit: 2, share: 90 }, 'limit 1, share nothing', 'limit 2, share 90'],
    [null, { b: { c: 1 }, a: 'x' }, 'nothing', 'a "x", b c 1'],
  ])('%j and %j', (before, after, was, is) => {
    expect(valuesInWords(before, after)).toEqual([was, is]);
  });
});

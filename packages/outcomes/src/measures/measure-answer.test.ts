import { describe, expect, it } from 'vitest';
import { countOf, leaveOut, shareOf, untold } from './measure-answer.ts';

const records = [{ key: 'a' }, { key: 'b' }];

describe('what a measure works out from records', () => {
  it('names the records it counts, and those they are a share of', () => {
    expect(countOf(records, [])).toMatchObject({ value: 2, numerator: 2, denominator: null });
    expect(shareOf('small', records, ['a', 'b', 'c'], [], 'Nobody.')).toMatchObject({
      part: 'small',
      value: (2 / 3) * 100,
      reason: null,
      records: { counted: ['a', 'b'], of: ['a', 'b', 'c'] },
    });
  });

  it('is no share where there is nothing to take it of, and says why', () => {
    expect(shareOf(null, [], [], [], 'Nobody.')).toMatchObject({
      value: null,
      denominator: 0,
      reason: 'Nobody.',
    });
    expect(untold('Not kept.')).toMatchObject({ value: null, numerator: null, reason: 'Not kept.' });
  });

  it('says how many are left out, and nothing where none is', () => {
    expect(leaveOut([], 'child', 'children', 'without an age')).toEqual([]);
    expect(leaveOut(records, 'child', 'children', 'without an age')[0]?.because).toBe(
      '2 children without an age are left out.',
    );
    expect(leaveOut([{ key: 'a' }], 'child', 'children', 'without an age')[0]?.because).toBe(
      '1 child without an age is left out.',
    );
  });
});

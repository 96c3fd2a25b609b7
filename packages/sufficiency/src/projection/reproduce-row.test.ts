import { describe, expect, it } from 'vitest';
import { reproduceRow } from './reproduce-row.ts';

const past = (...values: number[]) => values.map((value, at) => ({ date: `${2021 + at}-03-31`, value }));

describe('a row of a printed projection', () => {
  it.each([
    ['falls as it says', 'fall', past(254, 234), 'fall', true],
    ['falls though it says that it rises', 'rise', past(140, 122), 'fall', false],
    ['rises', 'rise', past(47, 56), 'rise', true],
    ['stays', 'no-change', past(5, 5), 'no-change', true],
    ['cannot be told from one figure', 'rise', past(5), null, null],
    ['cannot be told from none', 'rise', past(), null, null],
  ] as const)('%s', (_, direction, known, found, agrees) => {
    expect(reproduceRow({ direction, past: known, method: 'least-squares', years: 3 })).toMatchObject({
      direction: found,
      agrees,
    });
  });
});

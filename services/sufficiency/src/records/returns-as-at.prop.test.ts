import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnsAsAt } from './returns-as-at.ts';

const day = fc
  .integer({ min: 1, max: 60 })
  .map((at) => new Date(Date.UTC(2026, 3, at)).toISOString().slice(0, 10));
const drawn = fc.array(
  fc.record({
    year: fc.integer({ min: 2022, max: 2025 }),
    knownDate: day,
    undoneDate: fc.option(day),
    erasedDate: fc.option(day, { freq: 9 }),
  }),
  { maxLength: 8 },
);

describe('the returns of children looked after that count as at a day', () => {
  it('are one a year, the oldest year first, whatever order they are given in', () => {
    fc.assert(
      fc.property(drawn, day, (some, asOf) => {
        const returns = some.map((each, at) => ({ ...each, sequence: at + 1 }));
        const counting = returnsAsAt(returns, asOf);
        const years = counting.map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort());
        expect(returnsAsAt(returns.toReversed(), asOf)).toEqual(counting);
      }),
    );
  });

  it('leave out a year only where none of its returns is known and not undone by then', () => {
    fc.assert(
      fc.property(drawn, day, (some, asOf) => {
        const returns = some.map((each, at) => ({ ...each, sequence: at + 1 }));
        const counting = returnsAsAt(returns, asOf);
        for (const each of returns) {
          const stands =
            each.knownDate <= asOf &&
            each.erasedDate === null &&
            (each.undoneDate === null || each.undoneDate > asOf);
          const ofYear = counting.find(({ year }) => year === each.year);
          if (stands) expect((ofYear?.knownDate ?? '') >= each.knownDate).toBe(true);
          else expect(ofYear).not.toBe(each);
        }
      }),
    );
  });

  it('are the older ones again once the newer are undone', () => {
    fc.assert(
      fc.property(drawn, day, (some, asOf) => {
        const returns = some.map((each, at) => ({ ...each, sequence: at + 1 }));
        const newest = returnsAsAt(returns, asOf)[0];
        if (newest === undefined) return;
        const undone = returns.map((each) => (each === newest ? { ...each, undoneDate: asOf } : each));
        const without = returns.filter((each) => each !== newest);
        expect(returnsAsAt(undone, asOf)).toEqual(returnsAsAt(without, asOf));
      }),
    );
  });
});

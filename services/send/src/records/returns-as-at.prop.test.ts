import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnsAsAt } from './returns-as-at.ts';

describe('the returns that count as at a day', () => {
  it('do not depend on the order they are given in, nor on what is known or undone after the day', () => {
    const day = fc
      .integer({ min: 1, max: 60 })
      .map((at) => new Date(Date.UTC(2025, 0, at)).toISOString().slice(0, 10));
    const kept = fc
      .tuple(day, fc.option(day), fc.tuple(day, day, day))
      .map(([knownDate, undoneDate, days]) => {
        const [fromDate, untilDate, censusDate] = days.toSorted() as [string, string, string];
        return { knownDate, undoneDate, erasedDate: null, fromDate, untilDate, censusDate };
      });
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 6 }), day, (drawn, asOf) => {
        const returns = drawn.map((each, at) => ({ ...each, sequence: at + 1 }));
        const counting = returnsAsAt(returns, asOf);
        expect(returnsAsAt(returns.toReversed(), asOf)).toEqual(counting);
        const later = returns.filter(({ knownDate }) => knownDate <= asOf);
        const unseen = later.map((each) =>
          each.undoneDate !== null && each.undoneDate > asOf ? { ...each, undoneDate: null } : each,
        );
        expect(returnsAsAt(unseen, asOf).map(({ sequence }) => sequence)).toEqual(
          counting.map(({ sequence }) => sequence),
        );
      }),
    );
  });
});

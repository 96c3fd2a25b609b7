import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRating, anyScheme } from '../test/arbitrary-facts.ts';
import { rollUp, type RatingCount } from './roll-up.ts';

const unknownIn = (counts: readonly RatingCount[]) =>
  counts.find(({ rating }) => rating === 'unknown')?.count ?? -1;

describe('the laws of counting', () => {
  it('the order of the ratings does not matter', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyRating)
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        anyScheme,
        ([list, shuffled], scheme) => {
          expect(rollUp(shuffled, scheme)).toEqual(rollUp(list, scheme));
        },
      ),
    );
  });

  it('every rating is counted once, in six states', () => {
    fc.assert(
      fc.property(fc.array(anyRating), anyScheme, (list, scheme) => {
        const counts = rollUp(list, scheme);
        expect(counts).toHaveLength(6);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      }),
    );
  });

  it('adding ratings never hides an unknown, and adding an unknown is seen', () => {
    fc.assert(
      fc.property(fc.array(anyRating), anyRating, anyScheme, (list, more, scheme) => {
        const before = unknownIn(rollUp(list, scheme));
        expect(unknownIn(rollUp([...list, more], scheme))).toBe(before + (more === 'unknown' ? 1 : 0));
      }),
    );
  });
});

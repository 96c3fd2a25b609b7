import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRating, anyScheme } from '../test/arbitrary-facts.ts';
import { joinCounts } from './join-counts.ts';
import { overallStatement } from './overall-statement.ts';
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

describe('the laws of rolling up', () => {
  const overall = (ratings: Parameters<typeof rollUp>[0], scheme: Parameters<typeof overallStatement>[1]) =>
    overallStatement(rollUp(ratings), scheme);

  it('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyRating), anyScheme, (list, scheme) => {
        expect(overall(list.toReversed(), scheme)).toEqual(overall(list, scheme));
        const counts = rollUp(list);
        expect(overallStatement(counts.toReversed(), scheme)).toEqual(overallStatement(counts, scheme));
      }),
    );
  });

  it('one thing rolls up to itself, and so do many of the same', () => {
    fc.assert(
      fc.property(anyRating, fc.integer({ min: 1, max: 5 }), anyScheme, (rating, many, scheme) => {
        expect(overall(Array<typeof rating>(many).fill(rating), scheme).rating).toBe(rating);
      }),
    );
  });

  it('a roll-up of roll-ups is the roll-up of all, however it is parted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyRating)), anyScheme, (parts, scheme) => {
        const all = rollUp(parts.flat(), scheme);
        expect(
          joinCounts(
            parts.map((part) => rollUp(part)),
            scheme,
          ),
        ).toEqual(all);
        const ofParts = parts.flatMap((part) => overall(part, scheme).rating ?? []);
        expect(overall(ofParts, scheme).rating).toBe(overallStatement(all, scheme).rating);
      }),
    );
  });

  it('unknown is never hidden by a colour: it is counted, said, and only red is claimed beside it', () => {
    fc.assert(
      fc.property(fc.array(anyRating), anyScheme, (list, scheme) => {
        const { rating, unknown, sentence } = overall([...list, 'unknown'], scheme);
        expect(unknown).toBe(list.filter((each) => each === 'unknown').length + 1);
        expect(sentence).toContain(`${unknown} Unknown`);
        expect(rating).toBe(list.includes('red') ? 'red' : 'unknown');
      }),
    );
  });

  it('no colour is hidden by an unknown, and nothing is averaged: what is said is among what was given', () => {
    fc.assert(
      fc.property(fc.array(anyRating, { minLength: 1 }), anyScheme, (list, scheme) => {
        const { rating, atLeast, total } = overall(list, scheme);
        expect(list).toContain(rating);
        expect(total).toBe(list.length);
        const coloured = list.filter((each) => each !== 'unknown');
        expect(atLeast).toBe(overall(coloured, scheme).rating);
      }),
    );
  });
});

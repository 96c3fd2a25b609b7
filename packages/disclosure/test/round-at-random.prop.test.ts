import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReader, auditTables, countsBehind, roundAtRandom, sumOf, type CountCell } from '../src/index.ts';

const counts = fc.integer({ min: 0, max: 10_000 });
const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** One draw out of each fifth. */
const fifths = [0, 0.2, 0.4, 0.6, 0.8];

describe('a count rounded at random', () => {
  it('is a multiple of five less than five away', () => {
    fc.assert(
      fc.property(counts, draws, (count, draw) => {
        const rounded = roundAtRandom(count, draw);
        expect(rounded % 5).toBe(0);
        expect(Math.abs(rounded - count)).toBeLessThan(5);
      }),
    );
  });

  it('is the count itself on average, and exactly where it is a multiple of five', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const all = fifths.map((draw) => roundAtRandom(count, draw));
        expect(all.reduce((sum, one) => sum + one, 0) / 5).toBe(count);
        if (count % 5 === 0) expect(new Set(all)).toEqual(new Set([count]));
      }),
    );
  });

  it('never falls when the count grows, and one more changes it for one draw in five', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const changes = fifths.map((draw) => roundAtRandom(count + 1, draw) - roundAtRandom(count, draw));
        expect(changes.toSorted()).toEqual([0, 0, 0, 0, 5]);
      }),
    );
  });

  it('stands for every count of its range and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (fives) => {
        const rounded = fives * 5;
        const [least, most] = countsBehind(rounded);
        const behind = Array.from({ length: rounded + 20 }, (_, count) => count).filter((count) =>
          fifths.some((draw) => roundAtRandom(count, draw) === rounded),
        );
        expect([behind[0], behind.at(-1), behind.length]).toEqual([least, most, most - least + 1]);
      }),
    );
  });

  it('tells as much of a count that changes as of one so many more, whatever is seen of it', () => {
    // Whoever sees a cell over time, and even knows each change of it, cannot tell it from one that is always `by` larger under
    // a draw so much lower: the same is seen throughout.
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (series, step, by) => {
          fc.pre(by <= step);
          const seen = series.map((count) => roundAtRandom(count, step / 5));
          expect(series.map((count) => roundAtRandom(count + by, (step - by) / 5))).toEqual(seen);
        },
      ),
    );
  });

  describe('of several parts, one child in each', () => {
    const behind = (id: string, rounded: number): CountCell => ({
      id,
      label: id,
      count: null,
      standing: 'hidden',
      within: countsBehind(rounded),
      level: null,
      rounded: null,
    });
    const weeks = ['1', '2', '3', '4'];
    const parts = weeks.map((week) => behind(week, roundAtRandom(1, 0.9)));

    it('is given away by a total that is rounded by itself', () => {
      const cells = [...parts, behind('month', roundAtRandom(4, 0))];
      const { exposures } = auditTables(
        { cells, relations: [sumOf('month', weeks)], derived: [] },
        anyReader,
      );
      expect(exposures.map(({ kind }) => kind)).toEqual(Array.from(cells, () => 'determined'));
    });

    it('is not by one that is the sum of the rounded parts', () => {
      const { exposures } = auditTables({ cells: parts, relations: [], derived: [] }, anyReader);
      expect(exposures).toEqual([]);
    });
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 60])('refuses %d, which is no count', (count) => {
    expect(() => roundAtRandom(count, 0)).toThrow(expect.objectContaining({ code: 'COUNT_NOT_WHOLE' }));
  });

  it.each([-0.1, 1, Number.NaN])('refuses the draw %d', (draw) => {
    expect(() => roundAtRandom(1, draw)).toThrow(expect.objectContaining({ code: 'DRAW_OUT_OF_RANGE' }));
  });
});

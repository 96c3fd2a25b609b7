import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthPeriod } from '../period-of.ts';
import { roundTo } from '../rounding.ts';
import { aggregateFigures, aggregationMethods } from './aggregate-figures.ts';
import { compareWithBenchmark } from './compare-with-benchmark.ts';
import { quartileBand } from './quartile-band.ts';
import { rankByPolarity } from './rank-by-polarity.ts';

const value = fc.integer({ min: -2000, max: 2000 }).map((hundredths) => hundredths / 100);
const figures = fc.uniqueArray(
  fc.record({
    areaCode: fc.integer({ min: 1, max: 400 }).map((number) => `E${String(number).padStart(8, '0')}`),
    value: fc.option(value, { freq: 5 }),
    absence: fc.constant(null),
  }),
  { selector: ({ areaCode }) => areaCode, maxLength: 40 },
);
const decimals = fc.integer({ min: 0, max: 2 });
const opposite = { 'higher-is-better': 'lower-is-better', 'lower-is-better': 'higher-is-better' } as const;
const polarity = fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const);
const mirrored = <Figure extends { readonly value: number | null }>(figure: Figure): Figure => ({
  ...figure,
  value: figure.value === null ? null : -figure.value,
});

describe('the laws of comparing areas', () => {
  it('the order of the areas does not matter', () => {
    fc.assert(
      fc.property(figures, decimals, polarity, (given, places, way) => {
        const turned = given.toReversed();
        for (const method of aggregationMethods) {
          expect(aggregateFigures(turned, method)).toEqual(aggregateFigures(given, method));
        }
        const indicator = { polarity: way, decimals: places };
        expect(rankByPolarity(turned, indicator)).toEqual(rankByPolarity(given, indicator));
      }),
    );
  });

  it('everyone is counted or told as missing, and an aggregate lies among its figures', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(...aggregationMethods), (given, method) => {
        const { value: made, counted, without } = aggregateFigures(given, method);
        expect([...counted, ...without.map(({ areaCode }) => areaCode)].toSorted()).toEqual(
          given.map(({ areaCode }) => areaCode).toSorted(),
        );
        const known = given.flatMap((figure) => figure.value ?? []);
        if (known.length === 0) expect(made).toBeNull();
        else {
          expect(roundTo(made as number, 6)).toBeGreaterThanOrEqual(Math.min(...known));
          expect(roundTo(made as number, 6)).toBeLessThanOrEqual(Math.max(...known));
        }
      }),
    );
  });

  it('polarity mirrors: ranks, bands and comparisons are the same in a mirror with the other way better', () => {
    fc.assert(
      fc.property(figures, decimals, polarity, (given, places, way) => {
        const indicator = { polarity: way, decimals: places, unit: 'percent' as const };
        const other = { ...indicator, polarity: opposite[way] };
        expect(rankByPolarity(given.map(mirrored), other)).toEqual(rankByPolarity(given, indicator));
        const known = given.flatMap((figure) => figure.value ?? []);
        const period = monthPeriod('2022-08');
        const benchmark = { group: 'england', method: 'published', period, value: 3 } as const;
        for (const one of known) {
          expect(
            quartileBand(
              -one,
              known.map((each) => -each),
              other,
            ).letter,
          ).toBe(quartileBand(one, known, indicator).letter);
          expect(compareWithBenchmark({ value: -one, period }, { ...benchmark, value: -3 }, other).word).toBe(
            compareWithBenchmark({ value: one, period }, benchmark, indicator).word,
          );
        }
      }),
    );
  });

  it('a better figure never has a worse rank or a worse band, and figures that print alike have the same', () => {
    fc.assert(
      fc.property(figures, decimals, polarity, (given, places, way) => {
        const indicator = { polarity: way, decimals: places };
        const known = given.flatMap((figure) => figure.value ?? []);
        const { ranks } = rankByPolarity(given, indicator);
        const values = new Map(given.map((figure) => [figure.areaCode, figure.value as number]));
        const sign = way === 'higher-is-better' ? -1 : 1;
        const levels = (ranks ?? []).map(({ areaCode, rank }) => ({
          level: sign * roundTo(values.get(areaCode) as number, places),
          rank,
          letter: quartileBand(values.get(areaCode) as number, known, indicator).letter ?? 'A',
        }));
        levels.forEach((one, index) => {
          const before = levels[index - 1];
          if (before === undefined) return expect(one.rank).toBe(1);
          expect(Math.sign(one.level - before.level)).toBe(Math.sign(one.rank - before.rank));
          expect(one.letter >= before.letter).toBe(true);
        });
      }),
    );
  });
});

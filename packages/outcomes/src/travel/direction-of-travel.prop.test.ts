import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthly, sampleIndicator } from '../../test/sample-indicator.ts';
import { roundTo } from '../rounding.ts';
import { directionOfTravel } from './direction-of-travel.ts';
import type { TravelInput } from './travel.ts';

const travels: fc.Arbitrary<TravelInput> = fc
  .record({
    values: fc.array(fc.option(fc.integer({ min: -500, max: 500 }).map((each) => each / 100)), {
      maxLength: 15,
    }),
    polarity: fc.constantFrom('higher-is-better' as const, 'lower-is-better' as const, 'not-judged' as const),
    decimals: fc.integer({ min: 0, max: 2 }),
    basis: fc.constantFrom('figure-before' as const, 'same-period-last-year' as const),
  })
  .map(({ values, polarity, decimals, basis }) => ({
    indicator: sampleIndicator({ polarity, decimals }),
    observations: values.map((value, month) =>
      monthly(`${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, value),
    ),
    asOf: '2023-12-31',
    basis,
  }));

const mirror = {
  improving: 'improving',
  worsening: 'worsening',
  rising: 'falling',
  falling: 'rising',
  unchanged: 'unchanged',
  'cannot-be-told': 'cannot-be-told',
} as const;
const opposite = {
  'higher-is-better': 'lower-is-better',
  'lower-is-better': 'higher-is-better',
  'not-judged': 'not-judged',
  unknown: 'unknown',
} as const;

const withValues = (input: TravelInput, of: (value: number) => number): TravelInput => ({
  ...input,
  observations: input.observations.map((each) => ({
    ...each,
    value: each.value === null ? null : of(each.value),
  })),
});

describe('the laws of the direction of travel', () => {
  it('polarity mirrors', () => {
    fc.assert(
      fc.property(travels, (input) => {
        const { indicator } = input;
        const seen = withValues(
          { ...input, indicator: { ...indicator, polarity: opposite[indicator.polarity] } },
          (value) => -value,
        );
        expect(directionOfTravel(seen).word).toBe(mirror[directionOfTravel(input).word]);
      }),
    );
  });

  it('is of the printed figures: rounding them first changes nothing', () => {
    fc.assert(
      fc.property(travels, (input) => {
        const rounded = withValues(input, (value) => roundTo(value, input.indicator.decimals));
        expect(directionOfTravel(rounded)).toEqual(directionOfTravel(input));
      }),
    );
  });

  it('the order of observations does not matter', () => {
    fc.assert(
      fc.property(travels, (input) => {
        const turned = { ...input, observations: input.observations.toReversed() };
        expect(directionOfTravel(turned)).toEqual(directionOfTravel(input));
      }),
    );
  });

  it('is told only where the newest record has a figure, and never crosses a gap without saying so', () => {
    fc.assert(
      fc.property(travels, (input) => {
        const { word, acrossGap, sentence, period } = directionOfTravel(input);
        const newest = input.observations.at(-1)?.value ?? null;
        if (newest === null) expect(word).toBe('cannot-be-told');
        const before = input.observations.at(-2)?.value ?? null;
        if (word !== 'cannot-be-told' && input.basis === 'figure-before') {
          expect(acrossGap).toBe(before === null);
          expect(sentence.includes('gap')).toBe(before === null);
        }
        expect(period === null).toBe(input.observations.length === 0);
      }),
    );
  });
});

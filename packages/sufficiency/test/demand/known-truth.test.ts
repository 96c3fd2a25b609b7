import { describe, expect, it } from 'vitest';
import { backTestDemand, demandHistory, type BackTestCase } from '../../src/demand/index.ts';
import { drawsFrom } from './made-up-care.ts';
import { madeUpAuthority, type Truth } from './made-up-authority.ts';

const steady = { entrantsADay: 0.5, drift: [0, 0], siblings: 1, shortStays: 0 } as const;
const kinds: Readonly<Record<string, Truth>> = {
  'nothing changes': steady,
  'brothers and sisters come together, and a third stay a short time': {
    ...steady,
    siblings: 1.5,
    shortStays: 0.35,
  },
  'entrants drift by 15 % a year and leaving by 10 %': {
    ...steady,
    drift: [0.15, 0.1],
    siblings: 1.5,
    shortStays: 0.35,
  },
  'entrants drift by 30 % a year and leaving by 15 %': {
    ...steady,
    drift: [0.3, 0.15],
    siblings: 1.3,
    shortStays: 0.35,
  },
};
const seeds = [1, 2, 3, 4, 5];
const origins = [2018, 2019, 2020, 2021, 2022].flatMap((year) => [`${year}-03-31`, `${year}-10-31`]);

function casesOf(truth: Truth): readonly BackTestCase[] {
  return seeds.flatMap(
    (seed) =>
      backTestDemand(demandHistory(madeUpAuthority(truth, drawsFrom(seed))), {
        origins,
        windowDays: 730,
        daysAhead: [30, 90, 180, 365, 730, 1095],
        knownUntilDate: '2023-03-31',
      }).cases,
  );
}
const held = (cases: readonly BackTestCase[]) => cases.filter(({ covered }) => covered).length / cases.length;

describe('made-up authorities of which the truth is known', () => {
  const cases = new Map(Object.entries(kinds).map(([kind, truth]) => [kind, casesOf(truth)]));

  it('80 % intervals hold between 75 and 85 % of what came, over all kinds', () => {
    const share = held([...cases.values()].flat());
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.85);
  });

  it.each(Object.keys(kinds))('they are neither idle nor blind of any kind: %s', (kind) => {
    const share = held(cases.get(kind) ?? []);
    expect(share).toBeGreaterThanOrEqual(0.65);
    expect(share).toBeLessThanOrEqual(0.92);
  });

  it('forecasts do not lean where nothing changes', () => {
    const steadyCases = cases.get('nothing changes') ?? [];
    const lean = steadyCases.reduce((sum, { expected, actual }) => sum + expected - actual, 0);
    const children = steadyCases.reduce((sum, { actual }) => sum + actual, 0);
    expect(Math.abs(lean / children)).toBeLessThan(0.02);
  });
});

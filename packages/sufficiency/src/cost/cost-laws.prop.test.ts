import { financialYear } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodCostOf } from './period-cost-of.ts';
import { priceFactor } from './price-factor.ts';

const source = { sourceId: 'made-up', place: 'law' };
const types = ['fostering-in-house', 'fostering-independent', 'residential-in-house', 'other'];
const nights = fc
  .tuple(...types.map(() => fc.double({ min: 0, max: 200_000, noNaN: true })))
  .map((each) => types.map((placementTypeId, at) => ({ placementTypeId, nights: each[at] as number })));
const unitCosts = fc.array(
  fc.record({
    placementTypeId: fc.constantFrom('fostering', 'residential', 'other'),
    sector: fc.constantFrom('in-house' as const, 'independent' as const, null),
    perWeekPence: fc.nat({ max: 2_000_000 }),
    priceYear: fc.option(fc.integer({ min: 2015, max: 2030 })),
    source: fc.constant(source),
  }),
);
const inflation = fc.array(
  fc.record({
    placementTypeId: fc.constantFrom('fostering', 'residential-in-house', null),
    fromYear: fc.integer({ min: 2015, max: 2030 }),
    percent: fc.integer({ min: -50, max: 50 }),
  }),
);

describe('whatever the prices', () => {
  it('types sum to the total to the penny, and the total is off by no more than half a penny', () => {
    fc.assert(
      fc.property(nights, unitCosts, inflation, (stays, costs, rises) => {
        const { types: ofTypes, totalPence } = periodCostOf(financialYear(2022), stays, costs, rises);
        const exact = ofTypes.reduce((sum, each) => sum + ((each.perWeekPence ?? 0) * each.nights) / 7, 0);
        expect(ofTypes.reduce((sum, { pence }) => sum + (pence ?? 0), 0)).toBe(totalPence ?? 0);
        expect(Math.abs((totalPence ?? 0) - exact)).toBeLessThanOrEqual(0.5 + exact * 1e-12);
      }),
    );
  });

  it('a total is a lower bound exactly where somebody stays without a price', () => {
    fc.assert(
      fc.property(nights, unitCosts, (stays, costs) => {
        const cost = periodCostOf(financialYear(2022), stays, costs, []);
        expect(cost.isLowerBound).toBe(cost.types.some((each) => each.nights > 0 && each.pence === null));
        for (const each of cost.types) expect(each.pence ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('inflation over years is inflation over the first of them and then the rest', () => {
    fc.assert(
      fc.property(inflation, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (rises, few, more) => {
        const of = (from: number, to: number) => priceFactor(rises, 'fostering-in-house', from, to);
        const whole = of(2018, 2018 + few + more);
        expect(of(2018, 2018 + few) * of(2018 + few, 2018 + few + more)).toBeCloseTo(whole, 9);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  DEMAND_SCHEME,
  demandHistory,
  fitDemandRates,
  forecastDemand,
  PLACEMENT_TYPES_BY_PROVIDER,
  placementTypeIds,
  placementTypeOf,
  scaled,
  stockOn,
} from '../../src/demand/index.ts';

const child = { born: '2010-06', place: 'U4', provider: 'PR1' };
const twoYears = [
  { ...child, childId: 'a', startDate: '2021-04-01', endDate: null },
  { ...child, childId: 'b', startDate: '2020-01-01', endDate: '2021-07-10' },
];
const history = demandHistory(twoYears);

describe('rates', () => {
  it('are departures by nights whose morning is in the window, entry and leaving days told apart', () => {
    const { cells, seen, entrants } = fitDemandRates(history, '2021-04-01', '2022-03-31', 0);
    // Child a: 364 nights from 1 April to the morning of 31 March. Child b: 101 nights to the morning of 10 July.
    expect(cells[3]?.[0]).toEqual({ leaves: 1 / 465, moves: [0, 0, 0, 0], nights: 465 });
    expect(seen).toEqual({ entrants: 1, leavers: 1, moves: 0 });
    expect(entrants[10]).toEqual([1 / 365, 0, 0, 0]);
  });

  it('of a state nobody was in are those of its type at other ages, so that it empties', () => {
    const { cells } = fitDemandRates(history, '2021-04-01', '2022-03-31');
    expect(cells[1]?.[0]?.nights).toBe(0);
    expect(cells[1]?.[0]?.leaves).toBeCloseTo((1 + 365 / 465) / 830, 12);
    expect(cells[1]?.[1]?.leaves).toBeCloseTo(1 / 465, 12);
  });

  it('count leaving on the 18th birthday as age, not as chance', () => {
    const grown = demandHistory([
      { ...child, born: '2003-06', childId: 'a', startDate: '2020-01-01', endDate: null },
    ]);
    expect(fitDemandRates(grown, '2021-04-01', '2022-03-31').seen.leavers).toBe(0);
  });

  it('are refused for a window that ends before it starts', () => {
    const fit = () => fitDemandRates(history, '2021-04-01', '2021-03-31');
    expect(fit).toThrow(expect.objectContaining({ code: 'WINDOW_ENDS_BEFORE_IT_STARTS' }));
  });

  it('turned up beyond certainty empty a state in a night and no more', () => {
    const rates = scaled(fitDemandRates(history, '2021-04-01', '2022-03-31'), {
      leaves: 10_000,
      entrants: 0,
    });
    expect(forecastDemand(history, rates, '2022-03-31', [1])[0]?.total.expected).toBe(0);
  });
});

describe('placements by provider', () => {
  it('keep what the authority runs apart from what it buys', () => {
    expect(placementTypeIds(PLACEMENT_TYPES_BY_PROVIDER)).toHaveLength(7);
    expect(placementTypeOf(PLACEMENT_TYPES_BY_PROVIDER, 'K2', 'PR4')).toBe('residential-independent');
    expect(placementTypeOf(PLACEMENT_TYPES_BY_PROVIDER, 'U4', null)).toBe('fostering-independent');
    const split = demandHistory(twoYears, { ...DEMAND_SCHEME, placements: PLACEMENT_TYPES_BY_PROVIDER });
    const filled = stockOn(split, '2021-05-01').filter(({ children }) => children > 0);
    expect(filled).toEqual([{ ageBandId: '10-to-15', placementTypeId: 'fostering-in-house', children: 2 }]);
  });
});

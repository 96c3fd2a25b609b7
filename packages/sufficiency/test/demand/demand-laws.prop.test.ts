import { addMonths, dayNumber } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  demandHistory,
  distributionOfTotal,
  fitDemandRates,
  flowsBetween,
  forecastDemand,
  forecastWithin,
  recentDemandRates,
  scaled,
  stockOn,
  type StockCell,
} from '../../src/demand/index.ts';
import { anyCare } from './made-up-care.ts';

const [from, to] = ['2019-04-01', '2021-03-31'];
const runs = { numRuns: 40 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const children = (cells: readonly StockCell[]) => sum(cells.map((cell) => cell.children));

describe('what was', () => {
  it('conserves children cell by cell: stock, with what came in and without what went out, is the later stock', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        const history = demandHistory(episodes);
        const flows = flowsBetween(history, from, to);
        const later = stockOn(history, to);
        stockOn(history, '2019-03-31').forEach((cell, index) => {
          const arrived = flows.filter(
            (flow) => flow.toAgeBandId === cell.ageBandId && flow.toPlacementTypeId === cell.placementTypeId,
          );
          const gone = flows.filter(
            (flow) =>
              flow.fromAgeBandId === cell.ageBandId && flow.fromPlacementTypeId === cell.placementTypeId,
          );
          const change = sum(arrived.map((flow) => flow.children)) - sum(gone.map((flow) => flow.children));
          expect(cell.children + change).toBe(later[index]?.children);
        });
      }),
      runs,
    );
  });

  it('gives chances between none and one, with and without other nights to lean on', () => {
    fc.assert(
      fc.property(anyCare, fc.constantFrom(0, 30, 365), (episodes, priorNights) => {
        const { cells } = fitDemandRates(demandHistory(episodes), from, to, priorNights);
        for (const { leaves, moves } of cells.flat()) {
          expect(leaves).toBeGreaterThanOrEqual(0);
          expect(Math.min(...moves)).toBeGreaterThanOrEqual(0);
          expect(leaves + sum(moves)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      runs,
    );
  });
});

describe('what is expected', () => {
  const points = (episodes: Parameters<typeof demandHistory>[0], days: readonly number[]) => {
    const history = demandHistory(episodes);
    return forecastDemand(history, fitDemandRates(history, from, to), to, days);
  };

  it('is never negative, and cells, bands and types add up to the total', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        for (const { cells, ageBands, placementTypes, total } of points(episodes, [1, 200, 800])) {
          expect(
            Math.min(...cells.flatMap(({ expected, variance }) => [expected, variance])),
          ).toBeGreaterThanOrEqual(0);
          for (const parts of [cells, ageBands, placementTypes]) {
            expect(sum(parts.map(({ expected }) => expected))).toBeCloseTo(total.expected, 9);
          }
          expect(total.variance).toBeLessThanOrEqual(sum(cells.map(({ variance }) => variance)) + 1e-9);
        }
      }),
      runs,
    );
  });

  it('is nothing where nobody is and nobody comes', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        const rates = scaled(fitDemandRates(demandHistory(episodes), from, to), { entrants: 0 });
        expect(forecastDemand(demandHistory([]), rates, to, [500])[0]?.total).toEqual({
          expected: 0,
          variance: 0,
        });
      }),
      runs,
    );
  });

  it('never grows where nobody comes, and all have left after eighteen years', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        const history = demandHistory(episodes);
        const rates = scaled(fitDemandRates(history, from, to), { entrants: 0 });
        const totals = forecastDemand(history, rates, to, [1, 100, 1000, 6575]).map(
          ({ total }) => total.expected,
        );
        const path = [children(stockOn(history, to)), ...totals];
        path.slice(1).forEach((later, index) => expect(later).toBeLessThanOrEqual((path[index] ?? 0) + 1e-9));
        expect(path.at(-1)).toBe(0);
      }),
      { numRuns: 8 },
    );
  });

  it('has the mean and the variance of its exact distribution', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        const history = demandHistory(episodes);
        const rates = fitDemandRates(history, from, to);
        const chances = distributionOfTotal(history, rates, to, 200);
        const mean = sum(chances.map((chance, count) => chance * count));
        const variance = sum(chances.map((chance, count) => chance * (count - mean) ** 2));
        const [point] = forecastDemand(history, rates, to, [200]);
        expect(sum([...chances])).toBeCloseTo(1, 7);
        expect(mean).toBeCloseTo(point?.total.expected ?? NaN, 5);
        expect(variance).toBeCloseTo(point?.total.variance ?? NaN, 4);
      }),
      runs,
    );
  });

  it('lies in its interval, which is no narrower than chance alone makes it and widens with the level, part by part', () => {
    fc.assert(
      fc.property(anyCare, fc.boolean(), (episodes, isRecent) => {
        const history = demandHistory(episodes);
        const rates = (isRecent ? recentDemandRates : fitDemandRates)(history, from, to);
        const parts = ([50, 80, 95] as const).map((level) =>
          forecastWithin(history, rates, to, [7, 300], level).flatMap(
            ({ cells, ageBands, placementTypes, total }) => [...cells, ...ageBands, ...placementTypes, total],
          ),
        );
        parts.flat().forEach(({ interval, expected, variance, varianceInAll }) => {
          expect(varianceInAll).toBeGreaterThanOrEqual(variance);
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.lower).toBeLessThanOrEqual(expected);
          expect(interval.upper).toBeGreaterThanOrEqual(expected);
        });
        parts[0]?.forEach((narrow, at) => {
          for (const wide of [parts[1]?.[at], parts[2]?.[at]]) {
            expect(wide?.interval.lower).toBeLessThanOrEqual(narrow.interval.lower);
            expect(wide?.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper);
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  it('goes up with entrants in proportion, and twice the children are twice as many', () => {
    fc.assert(
      fc.property(anyCare, fc.double({ min: 0, max: 5, noNaN: true }), (episodes, factor) => {
        const history = demandHistory(episodes);
        const rates = fitDemandRates(history, from, to);
        const total = (of: typeof history, by: typeof rates) =>
          forecastDemand(of, by, to, [400])[0]?.total.expected ?? NaN;
        const [none, one, some] = [0, 1, factor].map((entrants) =>
          total(history, scaled(rates, { entrants })),
        );
        expect(some).toBeCloseTo((none ?? NaN) + factor * ((one ?? NaN) - (none ?? NaN)), 8);
        const twice = demandHistory([
          ...episodes,
          ...episodes.map((episode) => ({ ...episode, childId: `twin of ${episode.childId}` })),
        ]);
        expect(total(twice, scaled(rates, { entrants: 2 }))).toBeCloseTo(2 * (one ?? NaN), 8);
      }),
      runs,
    );
  });

  it('is of nobody of 18 or older', () => {
    fc.assert(
      fc.property(anyCare, fc.integer({ min: 1, max: 2500 }), (episodes, days) => {
        const history = demandHistory(episodes);
        const rates = scaled(fitDemandRates(history, from, to), { entrants: 0, leaves: 0 });
        const day = dayNumber(to) + days;
        const inCare = history.stays.filter(
          ({ startDay, endDay }) => startDay <= dayNumber(to) && dayNumber(to) < endDay,
        );
        const young = inCare.filter(
          ({ born }) => day < dayNumber(addMonths(born.length === 7 ? `${born}-15` : born, 216)),
        );
        expect(forecastDemand(history, rates, to, [days])[0]?.total.expected).toBeCloseTo(young.length, 8);
      }),
      runs,
    );
  });
});

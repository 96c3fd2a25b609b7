import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  demandHistory,
  distributionOfTotal,
  fitDemandRates,
  flowsBetween,
  forecastDemand,
  forecastWithin,
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

  it('lies in its interval, which is no narrower than chance alone makes it and widens with the level', () => {
    fc.assert(
      fc.property(anyCare, (episodes) => {
        const history = demandHistory(episodes);
        const rates = fitDemandRates(history, from, to);
        const [half, most] = ([50, 95] as const).map(
          (level) => forecastWithin(history, rates, to, [300], level)[0],
        );
        expect(half?.varianceInAll).toBeGreaterThanOrEqual(half?.total.variance ?? NaN);
        expect(most?.interval.lower).toBeLessThanOrEqual(half?.interval.lower ?? NaN);
        expect(half?.interval.lower).toBeLessThanOrEqual(half?.total.expected ?? NaN);
        expect(most?.interval.upper).toBeGreaterThanOrEqual(half?.interval.upper ?? NaN);
      }),
      { numRuns: 10 },
    );
  });
});

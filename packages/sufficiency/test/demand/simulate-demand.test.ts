import { describe, expect, it } from 'vitest';
import { demandHistory, fitDemandRates, forecastDemand, simulateDemand } from '../../src/demand/index.ts';
import { drawsFrom, madeUpCare } from './made-up-care.ts';

const history = demandHistory(madeUpCare(400, drawsFrom(7)));
const rates = fitDemandRates(history, '2019-04-01', '2021-03-31');
const asked = { fromDate: '2021-03-31', days: 730, runs: 2000 };

describe('made futures', () => {
  const futures = simulateDemand(history, rates, { ...asked, draw: drawsFrom(1) });
  const [point] = forecastDemand(history, rates, asked.fromDate, [asked.days]);

  it('agree with the expected numbers and the exact variances within what so many draws allow', () => {
    const totals = futures.map((counts) => counts.reduce((sum, count) => sum + count, 0));
    const columns = [
      totals,
      ...(point?.placementTypes ?? []).map((_, type) => futures.map((row) => row[type] ?? 0)),
    ];
    const exact = [point?.total, ...(point?.placementTypes ?? [])];
    columns.forEach((values, index) => {
      const { expected = NaN, variance = NaN } = exact[index] ?? {};
      const mean = values.reduce((sum, value) => sum + value, 0) / asked.runs;
      const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (asked.runs - 1);
      // Four standard errors: of the mean, and of the variance of nearly normal numbers.
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / asked.runs));
      expect(Math.abs(spread - variance)).toBeLessThan(4 * variance * Math.sqrt(2 / asked.runs));
    });
  });

  it('are the same for the same draws and others for others', () => {
    const few = { ...asked, runs: 3 };
    const first = simulateDemand(history, rates, { ...few, draw: drawsFrom(5) });
    expect(simulateDemand(history, rates, { ...few, draw: drawsFrom(5) })).toEqual(first);
    expect(simulateDemand(history, rates, { ...few, draw: drawsFrom(6) })).not.toEqual(first);
  });

  it('are refused where none is asked for', () => {
    expect(() => simulateDemand(history, rates, { ...asked, runs: 0, draw: drawsFrom(1) })).toThrow(
      /one run/,
    );
  });
});

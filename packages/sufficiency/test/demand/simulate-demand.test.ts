import { fromDayNumber } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import {
  demandHistory,
  fitDemandRates,
  forecastDemand,
  scaled,
  simulateDemand,
} from '../../src/demand/index.ts';
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
      // Four standard errors. The number is a sum of independent yes and no and of Poisson counts, whose fourth cumulants add up to no more
      // than the variance: so the square of the error of a variance is no more than this by the runs.
      const ofVariance = Math.sqrt((2 * variance ** 2 + variance) / (asked.runs - 1));
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / asked.runs));
      expect(Math.abs(spread - variance)).toBeLessThan(4 * ofVariance);
    });
  });

  it('are the same for the same draws and others for others', () => {
    const few = { ...asked, runs: 3 };
    const first = simulateDemand(history, rates, { ...few, draw: drawsFrom(5) });
    expect(simulateDemand(history, rates, { ...few, draw: drawsFrom(5) })).toEqual(first);
    expect(simulateDemand(history, rates, { ...few, draw: drawsFrom(6) })).not.toEqual(first);
  });

  it('bring nobody of an age nobody came at', () => {
    const [only] = demandHistory(madeUpCare(1, drawsFrom(7))).stays;
    const alone = demandHistory(madeUpCare(1, drawsFrom(7)));
    const entry = fromDayNumber(only?.startDay ?? NaN);
    const few = fitDemandRates(alone, entry, entry, 0);
    expect(few.entrants.filter((ofAge) => ofAge.some((count) => count > 0))).toHaveLength(1);
    const futures = simulateDemand(alone, few, { fromDate: entry, days: 30, runs: 20, draw: drawsFrom(2) });
    const [point] = forecastDemand(alone, few, entry, [30]);
    const mean = futures.flat().reduce((sum, count) => sum + count, 0) / 20;
    const { expected = NaN, variance = NaN } = point?.total ?? {};
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / 20));
  });

  it('change by age alone where nobody comes, leaves or moves', () => {
    const still = scaled(rates, { entrants: 0, leaves: 0, moves: 0 });
    const [future] = simulateDemand(history, still, {
      ...asked,
      fromDate: '2021-03-10',
      runs: 1,
      draw: drawsFrom(1),
    });
    const [expected] = forecastDemand(history, still, '2021-03-10', [asked.days]);
    expect(future).toEqual(expected?.placementTypes.map((type) => type.expected));
    expect(expected?.total.variance).toBe(0);
  });

  it('are refused where none is asked for', () => {
    expect(() => simulateDemand(history, rates, { ...asked, runs: 0, draw: drawsFrom(1) })).toThrow(
      /one run/,
    );
  });
});

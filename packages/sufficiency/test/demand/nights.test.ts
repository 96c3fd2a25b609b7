import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandHistory, fitDemandRates, forecastDemand, forecastWithin } from '../../src/demand/index.ts';
import { nightPowers } from '../../src/demand/night-powers.ts';
import { betweenDays, someDays } from '../../src/demand/some-days.ts';
import { anyCare, drawsFrom, madeUpCare } from './made-up-care.ts';

const night = [Float64Array.from([0.9, 0.05]), Float64Array.from([0.2, 0.7])];

describe('many nights at once', () => {
  it('are as many nights one after the other, and whoever comes lives through the rest', () => {
    const after = nightPowers(night);
    let [kept, come] = [
      [1, 0, 0, 1],
      [0, 0, 0, 0],
    ];
    const times = (one: readonly number[]) =>
      [0, 1, 2, 3].map((at) => {
        const row = at - (at % 2);
        return (one[row] ?? 0) * (night[0]?.[at % 2] ?? 0) + (one[row + 1] ?? 0) * (night[1]?.[at % 2] ?? 0);
      });
    for (let count = 0; count <= 40; count += 1) {
      after(count).kept.forEach((value, at) => expect(value).toBeCloseTo(kept[at] ?? NaN, 12));
      after(count).come.forEach((value, at) => expect(value).toBeCloseTo(come[at] ?? NaN, 11));
      kept = times(kept);
      come = times(come).map((value, at) => value + (at === 0 || at === 3 ? 1 : 0));
    }
  });
});

describe('a forecast', () => {
  it('of a day is the same, whatever days before it are asked for', () => {
    fc.assert(
      fc.property(
        anyCare,
        fc.constantFrom('2021-03-31', '2021-03-10'),
        fc.uniqueArray(fc.integer({ min: 1, max: 899 }), { maxLength: 6 }),
        (episodes, from, days) => {
          const history = demandHistory(episodes);
          const rates = fitDemandRates(history, '2019-04-01', '2021-03-31');
          const forecast = (asked: readonly number[]) => forecastDemand(history, rates, from, asked);
          const [alone] = forecast([900]);
          const last = forecast([900, ...days, 0, 900]).at(-1);
          alone?.cells.forEach(({ expected, variance }, at) => {
            expect(last?.cells[at]?.expected).toBeCloseTo(expected, 9);
            expect(last?.cells[at]?.variance).toBeCloseTo(variance, 9);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has nearly the interval that it has when asked for alone among many days', () => {
    const history = demandHistory(madeUpCare(400, drawsFrom(5)));
    const rates = fitDemandRates(history, '2019-04-01', '2021-03-31');
    const every = forecastWithin(
      history,
      rates,
      '2021-03-31',
      Array.from({ length: 730 }, (_, index) => index + 1),
    );
    for (const day of [20, 100, 333, 700]) {
      const [alone] = forecastWithin(history, rates, '2021-03-31', [day, 730]);
      expect(every[day - 1]?.date).toBe(alone?.date);
      expect(Math.sqrt((every[day - 1]?.varianceInAll ?? NaN) / (alone?.varianceInAll ?? NaN))).toBeCloseTo(
        1,
        1,
      );
    }
    expect(forecastWithin(history, rates, '2021-03-31', [])).toEqual([]);
  });
});

describe('some of many days', () => {
  it('are all where they are few, else twelve to the last, the nearer the closer', () => {
    expect(someDays([1, 5, 9])).toEqual([1, 5, 9]);
    const days = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(someDays(days(144))).toEqual([1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144]);
    expect(someDays(days(13))).toEqual([1, 2, 3, 4, 5, 6, 8, 10, 11, 13]);
  });

  it('tell the days between on a line, from nothing on day 0', () => {
    const between = betweenDays([10, 30], [[5], [9]]);
    expect([1, 10, 20, 30].map((day) => between(day)[0])).toEqual([0.5, 5, 7, 9]);
  });
});

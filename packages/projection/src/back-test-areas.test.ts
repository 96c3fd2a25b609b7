import { describe, expect, it } from 'vitest';
import { backTestAreas } from './back-test-areas.ts';
import { methodNames } from './methods.ts';

const growing = { areaCode: 'a', series: [100, 110, 120, 130, 140, 150, 160] };
const steady = { areaCode: 'b', series: [50, 50, 50, 50, 50, 50, 50] };

describe('a back-test over areas', () => {
  it('has a row for each method and horizon, best last', () => {
    const rows = backTestAreas([growing]);
    expect(rows.map(({ method, horizonYears }) => `${method} ${horizonYears}`)).toEqual(
      [...methodNames, 'best'].flatMap((method) => [1, 2, 3].map((years) => `${method} ${years}`)),
    );
    expect(rows.map(({ heldOut }) => heldOut).slice(0, 3)).toEqual([3, 2, 1]);
  });

  it('gives each held-out value the same weight, and counts areas once', () => {
    const [first] = backTestAreas([growing, steady]);
    // No change misses 10 of 140, 150 and 160 in the one, and nothing three times in the other.
    expect(first).toEqual({
      method: 'no-change',
      horizonYears: 1,
      areas: 2,
      meanAbsolutePercentageError: 3.34,
      medianAbsolutePercentageError: 3.13,
      meanAbsoluteScaledError: 1,
      heldOut: 6,
      coveragePercent: 100,
    });
  });

  it('sees nothing later: what comes afterwards does not change what was said', () => {
    const short = backTestAreas([{ areaCode: 'a', series: [642, 595, 595, 563, 556] }]);
    const long = backTestAreas([{ areaCode: 'a', series: [642, 595, 595, 563, 556, null, 9999] }]);
    expect(long).toEqual(short);
  });

  it('treats what lies either side of a gap as two runs, and leaves out runs too short', () => {
    const [first] = backTestAreas([
      { areaCode: 'a', series: [10, 10, 10, 10, 12, null, 20, 20, 20, 20, 25, null, 7, 7] },
    ]);
    expect(first).toMatchObject({ heldOut: 2, areas: 1, meanAbsolutePercentageError: 18.33 });
    expect(backTestAreas([{ areaCode: 'a', series: [1, 2, 3, 4] }])).toEqual([]);
    expect(backTestAreas([{ areaCode: 'a', series: [null, null] }])).toEqual([]);
  });

  it('rounds as printed before it compares', () => {
    const areas = [{ areaCode: 'a', series: [10, 10, 11, 10, 10] }];
    const row = (decimals: number | null) =>
      backTestAreas(areas, { decimals }).find(({ method }) => method === 'least-squares');
    // The line near 10, 10, 11, 10 says 10.5 for the next year, which prints as 11.
    expect(row(null)?.meanAbsolutePercentageError).toBe(5);
    expect(row(0)?.meanAbsolutePercentageError).toBe(10);
  });

  it('leaves a method out where it has nothing to say, and says no coverage where there was no interval', () => {
    const rows = backTestAreas([{ areaCode: 'a', series: [0, 0, 1, 2, 4] }]);
    expect(rows.some(({ method }) => method === 'average-percentage-change')).toBe(false);
    const later = backTestAreas([{ areaCode: 'a', series: [0, 8, 8, 8, 8, 8, 8] }]);
    expect(later.find(({ method }) => method === 'average-percentage-change')).toMatchObject({
      coveragePercent: null,
      meanAbsolutePercentageError: 0,
    });
  });

  it('takes a window', () => {
    const areas = [{ areaCode: 'a', series: [50, 10, 20, 30, 40] }];
    const error = (window: number | null) =>
      backTestAreas(areas, { window }).find(({ method }) => method === 'least-squares')
        ?.meanAbsolutePercentageError;
    expect(error(3)).toBe(0);
    expect(error(null)).toBeGreaterThan(0);
  });
});

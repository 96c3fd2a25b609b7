import { describe, expect, it } from 'vitest';
import { backTestIndicators } from './back-test-indicators.ts';
import { methodNames } from './methods.ts';

/** So many areas that stood at 50 for four years, and then came to something else; no change tells 49.5 to 50.5. */
function indicator(areas: number, held: number) {
  return {
    decimals: 0,
    areas: Array.from({ length: areas }, (_, area) => ({
      areaCode: String(area),
      series: [50, 50, 50, 50, area < held ? 50 : 90],
    })),
  };
}

function noChange(...indicators: ReturnType<typeof indicator>[]) {
  return backTestIndicators(indicators)[0];
}

describe('a back-test over indicators', () => {
  it('has a row for each method and horizon with an interval, best last', () => {
    const grows = { areas: [{ areaCode: 'a', series: [100, 110, 120, 130, 140, 150, 160] }] };
    expect(
      backTestIndicators([grows]).map(({ method, horizonYears }) => `${method} ${horizonYears}`),
    ).toEqual([...methodNames, 'best'].flatMap((method) => [1, 2, 3].map((years) => `${method} ${years}`)));
    expect(backTestIndicators([])).toEqual([]);
  });

  it('gives each held-out value the same weight, and ranks no indicator with fewer than a hundred', () => {
    expect(noChange(indicator(100, 80), indicator(99, 0))).toEqual({
      method: 'no-change',
      horizonYears: 1,
      indicators: 2,
      heldOut: 199,
      coveragePercent: 40.2,
      byIndicator: {
        ranked: 1,
        lowTenthPercent: 80,
        middlePercent: 80,
        highTenthPercent: 80,
        from75To85Percent: 100,
      },
    });
    expect(noChange(indicator(10, 5))?.byIndicator).toEqual({
      ranked: 0,
      lowTenthPercent: null,
      middlePercent: null,
      highTenthPercent: null,
      from75To85Percent: null,
    });
  });

  it('ranks indicators by what they hold: a tenth below, a tenth above, and how many from 75 to 85 %, both included', () => {
    const shares = [100, 74, 75, 85, 86, 10, 50, 60, 90, 95];
    expect(noChange(...shares.map((held) => indicator(100, held)))?.byIndicator).toEqual({
      ranked: 10,
      lowTenthPercent: 50,
      middlePercent: 80,
      highTenthPercent: 95,
      from75To85Percent: 20,
    });
  });

  it('leaves out a value that had no interval', () => {
    const rows = backTestIndicators([{ areas: [{ areaCode: 'a', series: [0, 8, 8, 8, 8, 8, 8] }] }]);
    expect(rows.some(({ method }) => method === 'average-percentage-change')).toBe(false);
  });

  it('takes a window', () => {
    const areas = [{ areaCode: 'a', series: [50, 10, 20, 30, 41, 12, 70, 33, 20] }];
    const held = (window: number | null) =>
      backTestIndicators([{ areas }], { window }).map(({ coveragePercent }) => coveragePercent);
    expect(held(2)).not.toEqual(held(4));
  });
});

import { describe, expect, it } from 'vitest';
import { backTestAreas } from './back-test-areas.ts';
import { projectSeries } from './project-series.ts';
import type { ProjectionRequest } from './projection.ts';

function nextYear(series: readonly number[], method?: ProjectionRequest['method']) {
  const projected = projectSeries({ series, years: 1, method });
  return projected.ok ? projected.value.points[0] : undefined;
}

describe('an 80 % interval', () => {
  it('borrows three quarters of the middle method’s squared usual error for a trend, all of it for a choice', () => {
    // The line itself errs nowhere: all of the width is borrowed, and all is √(1 ÷ ¾) times as wide as three quarters.
    expect(nextYear([10, 20, 30, 40], 'least-squares')).toEqual({ value: 50, lower: 32.94, upper: 67.06 });
    expect(nextYear([10, 20, 30, 40])).toEqual({ value: 50, lower: 30.3, upper: 69.7 });
  });

  it('borrows nothing for a level that was named', () => {
    expect(nextYear([50, 50, 50, 50], 'no-change')).toEqual({ value: 50, lower: 49.5, upper: 50.5 });
  });

  it('stops at zero', () => {
    expect(nextYear([5, 50, 5, 50, 5], 'no-change')).toEqual({ value: 5, lower: 0, upper: 48.51 });
  });

  it('takes errors at a forecast of zero beside half the usual level, and as they are where that is zero too', () => {
    // Errors of 3 ÷ 1, −3 ÷ 3 and 0, so 4 ÷ 3 usually; 1.1 times 1.638 of it, at half of a mean of 0.6.
    expect(nextYear([0, 0, 3, 0, 0], 'no-change')).toEqual({ value: 0, lower: 0, upper: 0.72 });
  });

  it('is at least half of the last place that the series is stated to', () => {
    expect(nextYear([1.125, 1.125, 1.125, 1.125])).toEqual({ value: 1.125, lower: 1.1245, upper: 1.1255 });
  });

  it('holds what lies on either of its ends', () => {
    const coverage = (last: number) =>
      backTestAreas([{ areaCode: 'a', series: [50, 50, 50, 50, last] }], { decimals: 0 })[0]?.coveragePercent;
    // From 49.5 to 50.5, which print as 50 and 51.
    expect([49, 50, 51, 52].map(coverage)).toEqual([0, 100, 100, 0]);
  });
});

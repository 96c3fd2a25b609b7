import { describe, expect, it } from 'vitest';
import { meanPercentageChange } from './mean-percentage-change.ts';

describe('the mean of percentage changes', () => {
  it('is taken over the last changes only', () => {
    expect(meanPercentageChange([1, 100, 110, 99], 2)).toBeCloseTo(0, 10);
    expect(meanPercentageChange([100, 110], 1)).toBeCloseTo(10, 10);
  });

  it.each([
    [[100, 110], 2],
    [[100, 110], 0],
    [[100, 110], 0.5],
    [[], 1],
    [[0, 110], 1],
  ])('of %j over %d changes is none', (series, changes) =>
    expect(meanPercentageChange(series, changes)).toBeNull(),
  );
});

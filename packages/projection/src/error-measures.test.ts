import { describe, expect, it } from 'vitest';
import { errorMeasures } from './error-measures.ts';

function point(foretold: number, actual: number, usualChange = 10) {
  return { foretold, actual, usualChange, horizonYears: 1, origin: 4 };
}

describe('errors summed up', () => {
  it('in three ways, to two decimals', () => {
    expect(errorMeasures([point(110, 100), point(90, 120), point(100, 100)])).toEqual({
      meanAbsolutePercentageError: 11.67,
      medianAbsolutePercentageError: 10,
      meanAbsoluteScaledError: 1.33,
      heldOut: 3,
    });
  });

  it('the median of an even number is midway', () => {
    expect(errorMeasures([point(110, 100), point(130, 100)]).medianAbsolutePercentageError).toBe(20);
  });

  it('a value of zero has no percentage, and values that never changed no usual change', () => {
    expect(errorMeasures([point(5, 0), point(110, 100, 0)])).toEqual({
      meanAbsolutePercentageError: 10,
      medianAbsolutePercentageError: 10,
      meanAbsoluteScaledError: 0.5,
      heldOut: 2,
    });
  });

  it('nothing held out is nothing known, not no error', () => {
    expect(errorMeasures([])).toEqual({
      meanAbsolutePercentageError: null,
      medianAbsolutePercentageError: null,
      meanAbsoluteScaledError: null,
      heldOut: 0,
    });
  });
});

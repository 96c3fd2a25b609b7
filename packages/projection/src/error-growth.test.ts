import { describe, expect, it } from 'vitest';
import { errorGrowth, squaredErrorAhead } from './error-growth.ts';

describe('how errors grow with the years', () => {
  it('a lean that is always the same grows with the square of the years', () => {
    const growth = errorGrowth([0.1, 0.1, 0.1]);
    expect(growth.leaning).toBeCloseTo(0.01, 12);
    expect(growth.fresh).toBeCloseTo(0, 12);
    expect(squaredErrorAhead(growth, 3)).toBeCloseTo(0.09, 12);
  });

  it('errors both ways grow with the years', () => {
    const growth = errorGrowth([0.1, -0.1]);
    expect(growth).toMatchObject({ leaning: 0, errors: 2 });
    expect(squaredErrorAhead(growth, 3)).toBeCloseTo(0.03, 12);
  });

  it('a lean no larger than chance gives is no lean', () => {
    expect(errorGrowth([0, 0.2]).leaning).toBe(0);
    // A mean of 0.15, whose square is 0.0225, less 0.0025 by chance: eight tenths of the mean square of 0.025.
    expect(errorGrowth([0.1, 0.2]).leaning).toBeCloseTo(0.0225 * 0.8, 12);
    expect(errorGrowth([0.1, 0.2]).fresh).toBeCloseTo(0.0225 * 0.2, 12);
  });

  it('no error grows to none', () => {
    expect(errorGrowth([0, 0])).toEqual({ fresh: 0, leaning: 0, errors: 2 });
  });

  it('a year ahead is the square of the mean absolute error, however it splits', () => {
    for (const errors of [
      [0.1, 0.2],
      [0, 0.2],
      [0.3, 0.1, 0.2, -0.1],
    ]) {
      const squared = (errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length) ** 2;
      expect(squaredErrorAhead(errorGrowth(errors), 1)).toBeCloseTo(squared, 12);
    }
  });
});

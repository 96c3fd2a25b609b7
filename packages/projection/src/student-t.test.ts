import { describe, expect, it } from 'vitest';
import { eightyPercentPoint } from './student-t.ts';

describe('the 80 % point of Student’s t', () => {
  it.each([
    [1, 3.078],
    [2, 1.886],
    [9, 1.383],
    [30, 1.31],
    [60, 1.296],
    [120, 1.289],
  ])('for %d degrees of freedom is %d', (degrees, point) =>
    expect(eightyPercentPoint(degrees)).toBeCloseTo(point, 3),
  );

  it('falls with every degree, also where the table ends', () => {
    for (let degrees = 2; degrees < 60; degrees += 1) {
      expect(eightyPercentPoint(degrees)).toBeLessThan(eightyPercentPoint(degrees - 1));
    }
  });
});

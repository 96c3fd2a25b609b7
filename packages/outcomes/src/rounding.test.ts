import { describe, expect, it } from 'vitest';
import { formatNumber, formatQuantity } from './format-quantity.ts';
import type { Unit } from './quantity.ts';
import { roundTo } from './rounding.ts';

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.285 * 100, 0, 29],
    [52.449999999999996, 1, 52.5],
    [52.4499, 1, 52.4],
    [8.345, 2, 8.35],
    [0.1 + 0.2, 1, 0.3],
    [123_456_789_012_345, 0, 123_456_789_012_345],
    [-0.04, 1, 0],
    [-0, 2, 0],
    [0.123_456_789_06, 10, 0.123_456_789_1],
  ])('%d to %i decimals is %d', (value, decimals, rounded) => expect(roundTo(value, decimals)).toBe(rounded));

  it('refuses what is not a number of things', () => {
    expect(() => roundTo(Number.NaN, 1)).toThrow(expect.objectContaining({ code: 'NOT_A_FINITE_NUMBER' }));
    expect(() => roundTo(Number.POSITIVE_INFINITY, 1)).toThrow();
  });

  it.each([-1, 11, 0.5])('refuses %d decimals', (decimals) =>
    expect(() => roundTo(1, decimals)).toThrow(expect.objectContaining({ code: 'DECIMALS_OUT_OF_RANGE' })),
  );
});

describe('a quantity in print', () => {
  it.each<readonly [number, Unit, number, string]>([
    [52.5, 'percent', 1, '52.5%'],
    [75, 'percent', 1, '75.0%'],
    [-4.233, 'percent', 2, '−4.23%'],
    [97.8, 'per-10000', 1, '97.8 per 10,000'],
    [57453, 'count', 0, '57,453'],
    [1234567, 'count', 0, '1,234,567'],
    [1, 'days', 0, '1 day'],
    [6, 'weeks', 0, '6 weeks'],
    [2, 'months', 0, '2 months'],
    [1, 'percentage-points', 1, '1.0 percentage point'],
    [20, 'miles', 0, '20 miles'],
    [14, 'score', 1, '14.0'],
    [123456789, 'pence', 0, '£1,234,567.89'],
    [-5, 'pence', 0, '−£0.05'],
    [-0.04, 'percent', 1, '0.0%'],
  ])('%d %s to %i decimals is "%s"', (value, unit, decimals, text) =>
    expect(formatQuantity({ value, unit }, decimals)).toBe(text),
  );

  it('can leave out the unit', () => expect(formatNumber(1234.5, 1)).toBe('1,234.5'));
});

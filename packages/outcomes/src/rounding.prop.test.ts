import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from './rounding.ts';

const decimals = fc.integer({ min: 0, max: 4 });
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the laws of rounding', () => {
  it('moves a value by half a unit of the last decimal at most', () => {
    fc.assert(
      fc.property(value, decimals, (number, places) => {
        expect(Math.abs(roundTo(number, places) - number)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-8);
      }),
    );
  });

  it('rounds a rounded value to itself', () => {
    fc.assert(
      fc.property(value, decimals, (number, places) => {
        expect(roundTo(roundTo(number, places), places)).toBe(roundTo(number, places));
      }),
    );
  });

  it('treats both sides of zero alike', () => {
    fc.assert(
      fc.property(value, decimals, (number, places) => {
        expect(roundTo(-number, places)).toBe(0 - roundTo(number, places));
      }),
    );
  });

  it('keeps order', () => {
    fc.assert(
      fc.property(value, value, decimals, (a, b, places) => {
        expect(roundTo(Math.min(a, b), places)).toBeLessThanOrEqual(roundTo(Math.max(a, b), places));
      }),
    );
  });

  it('takes every half it is given in decimal away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), decimals, (whole, places) => {
        const half = Number(`${whole}5e-${places + 1}`);
        expect(roundTo(half, places)).toBe((whole + 1) / 10 ** places);
      }),
    );
  });

  it('is what it is when residue is removed from every value first', () => {
    const nearHalf = fc
      .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: -9, max: 9 }))
      .map(([whole, off]) => (whole + 0.5) * (1 + off * Number.EPSILON * 1000));
    fc.assert(
      fc.property(fc.oneof(value, nearHalf), decimals, (number, places) => {
        const scale = 10 ** places;
        const residueRemoved = Number((Math.abs(number) * scale).toPrecision(14));
        expect(Math.abs(roundTo(number, places))).toBe(Math.round(residueRemoved) / scale);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from './largest-remainder.ts';
import { projectParts } from './project-parts.ts';
import { reconcileParts } from './reconcile-parts.ts';

const part = fc.double({ min: 0, max: 1e5, noNaN: true });
const parts = fc.array(part, { minLength: 1, maxLength: 8 });
const places = fc.integer({ min: 0, max: 3 });
/** Figures with decimals summed as they are printed: binary residue is not a difference. */
const sumOf = (numbers: readonly number[], decimals: number): number =>
  numbers.reduce((sum, each) => sum + Math.round(each * 10 ** decimals), 0) / 10 ** decimals;

describe('the laws of parts and their total', () => {
  it('parts sum exactly to the total after rounding, whatever they were', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 100_000 }), places, (given, total, decimals) => {
        const agreed = reconcileParts(given, total, { decimals, shares: given });
        expect(sumOf(agreed, decimals)).toBe(total);
        expect(agreed).toHaveLength(given.length);
        for (const each of agreed) expect(each).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('parts that already sum to a whole total in whole numbers stay as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 8 }), (given) => {
        const total = given.reduce((sum, each) => sum + each, 0);
        fc.pre(total > 0);
        expect(reconcileParts(given, total, { decimals: 0, shares: given })).toEqual(given);
      }),
    );
  });

  it('rounding moves no part by a whole unit', () => {
    fc.assert(
      fc.property(parts, places, (given, decimals) => {
        const total = given.reduce((sum, each) => sum + each, 0);
        largestRemainder(given, total, decimals).forEach((rounded, at) => {
          expect(Math.abs(rounded - (given[at] as number)) * 10 ** decimals).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('projected parts sum exactly to the projected total in every year, by every method', () => {
    const series = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 5 });
    const method = fc.constantFrom('best', 'no-change', 'least-squares', 'damped-trend');
    fc.assert(
      fc.property(fc.array(series, { minLength: 1, maxLength: 4 }), method, (given, how) => {
        const projected = projectParts({
          parts: given.map((each, at) => ({ id: `part-${at}`, series: each })),
          years: 3,
          method: how as 'best',
        });
        if (!projected.ok) throw new Error(JSON.stringify(projected.issues));
        projected.value.total.points.forEach(({ value }, year) => {
          expect(projected.value.parts.reduce((sum, { values }) => sum + (values[year] as number), 0)).toBe(
            value,
          );
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastAggregates } from './forecast-aggregates.ts';

const count = fc.option(fc.nat({ max: 3000 }), { freq: 6 });
const series = fc.array(count, { minLength: 4, maxLength: 4 });
const parts = fc.record({
  areAll: fc.boolean(),
  parts: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('fostering', 'residential', 'supported', 'other'), stock: series }),
    {
      selector: ({ id }) => id,
    },
  ),
});
const anyArea = fc.record({
  areaCode: fc.constant('E08000018'),
  firstYear: fc.constant(2022),
  stock: series,
  starts: series,
  ceases: series,
  placementTypes: parts,
  ageBands: parts,
  roundedTo: fc.constantFrom(1, 5),
});

describe('whatever is published', () => {
  it('parts sum to the total to the last decimal, and nothing is negative', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        for (const { total, placementTypes, ageBands } of forecastAggregates(area, 3)?.points ?? []) {
          for (const told of [placementTypes, ageBands]) {
            const tenths = told.reduce((sum, { expected }) => sum + Math.round(expected * 10), 0);
            if (told.length > 0) expect(tenths).toBe(Math.round(total.expected * 10));
            for (const each of [...told, total]) {
              expect(each.lower).toBeGreaterThanOrEqual(0);
              expect(each.lower).toBeLessThanOrEqual(each.expected);
              expect(each.upper).toBeGreaterThanOrEqual(each.expected);
            }
          }
        }
      }),
    );
  });

  it('an interval never narrows with the years', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const widths =
          forecastAggregates(area, 3)?.points.map(({ total }) => total.upper - total.lower) ?? [];
        expect(widths).toEqual(widths.toSorted((one, other) => one - other));
      }),
    );
  });

  it('no part is told that is unknown in the newest known year', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const at = area.stock.findLastIndex((value) => value !== null);
        const told = new Set(forecastAggregates(area, 1)?.points[0]?.placementTypes.map(({ id }) => id));
        for (const { id, stock } of area.placementTypes.parts) {
          if (at >= 0 && stock[at] === null) expect(told.has(id)).toBe(false);
        }
      }),
    );
  });
});

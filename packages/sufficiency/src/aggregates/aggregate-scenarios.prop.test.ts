import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DemandAdjustment } from '../scenarios/demand-scenario.ts';
import { compareAggregateScenarios } from './compare-aggregate-scenarios.ts';
import { forecastAggregates } from './forecast-aggregates.ts';

const TYPES = ['fostering', 'residential', 'supported'] as const;
const count = fc.nat({ max: 800 }).map((number) => number * 5);
const anyArea = fc
  .record({ stock: count, starts: count, ceases: count, parts: fc.tuple(count, count, count), bought: count })
  .map(({ bought, ceases, parts, starts, stock }) => ({
    areaCode: 'E08000018',
    firstYear: 2025,
    stock: [stock],
    starts: [starts],
    ceases: [ceases],
    placementTypes: {
      areAll: false,
      parts: TYPES.map((id, at) => ({ id, stock: [parts[at] as number] })),
    },
    ageBands: { areAll: false, parts: [{ id: 'under-1', stock: [stock] }] },
    bought: TYPES.map((id) => ({ id, stock: [bought] })),
    roundedTo: 5,
  }));

const day = fc.integer({ min: 2024, max: 2029 }).map((year) => `${year}-07-01`);
const type = fc.constantFrom(...TYPES);
const flow = (kind: 'entrants' | 'leaving') =>
  fc.record({
    kind: fc.constant(kind),
    percent: fc.integer({ min: -100, max: 1000 }),
    ageBandIds: fc.constant(null),
    placementTypeIds: fc.option(type.map((id) => [`${id}-in-house`, `${id}-independent`])),
    fromDate: day,
  });
const stepDown = fc.record({
  kind: fc.constant('step-down' as const),
  fromPlacementTypeId: type.map((id) => `${id}-independent`),
  toPlacementTypeId: type.map((id) => `${id}-in-house`),
  amount: fc.record({
    children: fc.nat({ max: 500 }),
    each: fc.constantFrom('month' as const, 'year' as const),
  }),
  ageBandIds: fc.constant(null),
  fromDate: day,
  untilDate: fc.constant(null),
});
const places = fc.record({
  kind: fc.constant('new-places' as const),
  title: fc.constant('A home'),
  placementTypeId: type,
  places: fc.nat({ max: 500 }),
  openDate: day,
  closeDate: fc.constant(null),
});
const request = { years: 3 as const, unitCosts: [], inflation: [] };
const scenario = (adjustments: readonly DemandAdjustment[]) => [{ id: 'any', title: 'Any', adjustments }];

describe('whatever the yearly figures', () => {
  it('a scenario without adjustments is the plain forecast, which is that of the figures', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const told = compareAggregateScenarios(area, request, scenario([]))!;
        expect(told.scenarios[0]?.years).toEqual(told.base.years);
        expect(
          told.base.years.map(({ atEnd }) => ({ expected: atEnd.total.expected, ...atEnd.total.interval })),
        ).toEqual(forecastAggregates(area, 3)?.points.map(({ total }) => total));
      }),
      { numRuns: 50 },
    );
  });

  it('plans that only move children leave the total as it is, and new places are never overfull', () => {
    fc.assert(
      fc.property(anyArea, fc.array(fc.oneof(stepDown, places), { maxLength: 4 }), (area, adjustments) => {
        const { base, scenarios } = compareAggregateScenarios(area, request, scenario(adjustments))!;
        scenarios[0]!.years.forEach(({ atEnd }, at) => {
          expect(atEnd.total.expected).toBeCloseTo(base.years[at]!.atEnd.total.expected, 5);
          for (const { filled, places: open } of atEnd.newPlaces) {
            expect(filled).toBeGreaterThanOrEqual(0);
            expect(filled).toBeLessThanOrEqual(open);
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('nobody is less than nobody, and types sum to all', () => {
    const any = fc.array(fc.oneof(flow('entrants'), flow('leaving'), stepDown, places), { maxLength: 4 });
    fc.assert(
      fc.property(anyArea, any, (area, adjustments) => {
        for (const { atEnd } of compareAggregateScenarios(area, request, scenario(adjustments))!.scenarios[0]!
          .years) {
          const tenths = atEnd.placementTypes.reduce(
            (sum, { expected }) => sum + Math.round(expected * 10),
            0,
          );
          expect(tenths).toBe(Math.round(atEnd.total.expected * 10));
          for (const { expected, interval } of [atEnd.total, ...atEnd.placementTypes]) {
            expect(interval.lower).toBeGreaterThanOrEqual(0);
            expect(interval.lower).toBeLessThanOrEqual(expected);
            expect(interval.upper).toBeGreaterThanOrEqual(expected);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

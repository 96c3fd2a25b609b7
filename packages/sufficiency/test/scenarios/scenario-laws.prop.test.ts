import { addDays, daysBetween } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGE_BANDS,
  demandHistory,
  fitDemandRates,
  forecastDemand,
  forecastWithin,
  PLACEMENT_TYPES_BY_PROVIDER,
  placementTypeIds,
} from '../../src/demand/index.ts';
import {
  applyScenario,
  compareScenarios,
  type DemandAdjustment,
  type ScenarioForecast,
  type ScenarioRequest,
} from '../../src/scenarios/index.ts';
import { anyCare } from '../demand/made-up-care.ts';

const scheme = { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER };
const types = placementTypeIds(PLACEMENT_TYPES_BY_PROVIDER);
const [from, to] = ['2019-04-01', '2021-03-31'];
const runs = { numRuns: 6 };
const days = 200;
const source = { sourceId: 'made-up', place: 'law' };
const unitCosts = ['fostering', 'residential', 'supported', 'other'].map((placementTypeId) => ({
  placementTypeId,
  sector: null,
  perWeekPence: 100_000,
  priceYear: 2021,
  source,
}));

const anyRequest = anyCare.map((episodes): ScenarioRequest => {
  const history = demandHistory(episodes, scheme);
  const rates = fitDemandRates(history, from, to);
  return { history, rates, fromDate: to, days, unitCosts, inflation: [] };
});
const day = fc.integer({ min: -100, max: 250 }).map((ahead) => addDays(to, ahead));
const bands = fc.option(fc.subarray(AGE_BANDS.map(({ id }) => id)));
const percent = fc.integer({ min: -100, max: 200 });
const anyRateChange: fc.Arbitrary<DemandAdjustment> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('entrants' as const, 'leaving' as const),
    percent,
    ageBandIds: bands,
    placementTypeIds: fc.option(fc.subarray([...types])),
    fromDate: day,
  }),
  fc.record({
    kind: fc.constant('moves' as const),
    percent,
    ageBandIds: bands,
    fromPlacementTypeId: fc.option(fc.constantFrom(...types)),
    toPlacementTypeId: fc.option(fc.constantFrom(...types)),
    fromDate: day,
  }),
);
const anyPlan: fc.Arbitrary<DemandAdjustment> = fc.oneof(
  fc.record({
    kind: fc.constant('step-down' as const),
    fromPlacementTypeId: fc.constantFrom(...types.slice(0, 3)),
    toPlacementTypeId: fc.constantFrom(...types.slice(3)),
    amount: fc.oneof(
      fc.record({ children: fc.nat({ max: 20 }), each: fc.constantFrom('month' as const, 'year' as const) }),
      fc.record({
        sharePercent: fc.nat({ max: 100 }),
        each: fc.constantFrom('month' as const, 'year' as const),
      }),
    ),
    ageBandIds: bands,
    fromDate: day,
    untilDate: fc.constant(null),
  }),
  fc
    .record({
      kind: fc.constant('new-places' as const),
      title: fc.constant('A home'),
      placementTypeId: fc.constantFrom('residential', 'fostering'),
      places: fc.nat({ max: 8 }),
      openDate: day,
      closeDate: fc.option(day.map((date) => (date < '2022-01-01' ? '2022-01-01' : date))),
    })
    .filter(({ openDate, closeDate }) => closeDate === null || daysBetween(openDate, closeDate) >= 0),
);

function applied(request: ScenarioRequest, adjustments: readonly DemandAdjustment[]): ScenarioForecast {
  const forecast = applyScenario(request, { id: 'any', title: 'Any', adjustments });
  if (!forecast.ok) throw new Error(JSON.stringify(forecast.issues));
  return forecast.value;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('whatever the history', () => {
  it('a scenario without adjustments is the plain forecast', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { years } = applied(request, []);
        const ends = years.map(({ period }) => daysBetween(to, period.endDate));
        const plain = forecastWithin(request.history, request.rates, to, ends);
        years.forEach(({ atEnd }, at) => {
          expect(atEnd.total.expected).toBeCloseTo(plain[at]!.total.expected, 8);
          expect(atEnd.total.interval.lower).toBeCloseTo(plain[at]!.interval.lower, 6);
          expect(atEnd.total.interval.upper).toBeCloseTo(plain[at]!.interval.upper, 6);
          atEnd.placementTypes.forEach(({ expected }, type) => {
            expect(expected).toBeCloseTo(plain[at]!.placementTypes[type]!.expected, 8);
          });
        });
      }),
      runs,
    );
  });

  it('nights are the children of every night', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { history, rates } = request;
        const all = Array.from({ length: days }, (_, at) => at + 1);
        const nights = sum(forecastDemand(history, rates, to, all).map(({ total }) => total.expected));
        const { years } = applied(request, []);
        expect(sum(years.flatMap(({ cost }) => cost.types.map((each) => each.nights)))).toBeCloseTo(
          nights,
          6,
        );
      }),
      runs,
    );
  });
});

describe('whatever the scenario', () => {
  it('nothing is negative, and types and bands sum to the total', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.array(fc.oneof(anyRateChange, anyPlan), { maxLength: 4 }),
        (request, adjustments) => {
          for (const { atEnd, cost } of applied(request, adjustments).years) {
            for (const parts of [atEnd.placementTypes, atEnd.ageBands]) {
              expect(sum(parts.map(({ expected }) => expected))).toBeCloseTo(atEnd.total.expected, 8);
              for (const { expected, interval } of [...parts, atEnd.total]) {
                expect(expected).toBeGreaterThan(-1e-9);
                expect(interval.lower).toBeGreaterThanOrEqual(0);
                expect(interval.upper).toBeGreaterThanOrEqual(expected);
              }
            }
            expect(Math.min(...cost.types.map(({ nights }) => nights))).toBeGreaterThan(-1e-9);
          }
        },
      ),
      runs,
    );
  });

  it('plans that only move children leave the total as it is, by age too, and new places are never overfull', () => {
    fc.assert(
      fc.property(anyRequest, fc.array(anyPlan, { maxLength: 4 }), (request, adjustments) => {
        const base = applied(request, []);
        applied(request, adjustments).years.forEach(({ atEnd }, at) => {
          const plain = base.years[at]!.atEnd;
          expect(atEnd.total.expected).toBeCloseTo(plain.total.expected, 8);
          expect(atEnd.total.interval.upper).toBeCloseTo(plain.total.interval.upper, 6);
          atEnd.ageBands.forEach(({ expected }, band) => {
            expect(expected).toBeCloseTo(plain.ageBands[band]!.expected, 8);
          });
          for (const { places, filled } of atEnd.newPlaces) {
            expect(filled).toBeGreaterThan(-1e-9);
            expect(filled).toBeLessThan(places + 1e-9);
          }
        });
      }),
      runs,
    );
  });

  it('differences of types sum to that of the total, to the penny', () => {
    fc.assert(
      fc.property(anyRequest, anyPlan, (request, adjustment) => {
        const compared = compareScenarios(request, [{ id: 'one', title: 'One', adjustments: [adjustment] }]);
        if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
        for (const year of compared.value.scenarios[0]!.differences) {
          const total = year.at(-1)!;
          expect(total.children).toBeCloseTo(0, 8);
          expect(total.nights).toBeCloseTo(0, 6);
          expect(sum(year.slice(0, -1).map(({ pence }) => pence!))).toBe(total.pence);
        }
      }),
      runs,
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { UnitCost } from '../cost/unit-cost.ts';
import type { DemandAdjustment } from '../scenarios/demand-scenario.ts';
import type { AreaAggregates } from './area-aggregates.ts';
import cases from './aggregate-scenarios.cases.json' with { type: 'json' };
import { compareAggregateScenarios } from './compare-aggregate-scenarios.ts';

interface ScenarioCase {
  readonly name: string;
  readonly adjustments: readonly DemandAdjustment[];
  readonly totals: readonly number[];
  readonly types: readonly (readonly number[])[];
  readonly newPlaces?: readonly (readonly string[])[];
  readonly pence?: readonly number[];
  readonly remarks: readonly string[];
}

const part = (id: string, children: number | null) => ({ id, stock: [children] });
const none = { parts: [], areAll: false };

/** 500 children, of whom 200 a year leave and as many come. */
const AREA: AreaAggregates = {
  areaCode: 'E08000018',
  firstYear: 2025,
  stock: [500],
  starts: [200],
  ceases: [200],
  placementTypes: {
    areAll: false,
    parts: [part('fostering', 300), part('residential', 100), part('supported', 50)],
  },
  ageBands: none,
  bought: [part('fostering', 120), part('residential', 75), part('supported', null)],
  roundedTo: 5,
};

const source = { sourceId: 'made-up', place: 'case' };
const cost = (placementTypeId: string, sector: UnitCost['sector'], perWeekPence: number): UnitCost => ({
  placementTypeId,
  sector,
  perWeekPence,
  priceYear: 2025,
  source,
});
const PRICES = [
  cost('fostering', 'in-house', 50_000),
  cost('fostering', 'independent', 55_000),
  cost('residential', 'in-house', 198_000),
  cost('residential', 'independent', 200_000),
  cost('supported', null, 100_000),
  cost('other', null, 7_000),
];
const request = { years: 3 as const, unitCosts: PRICES, inflation: [] };
const compared = (adjustments: readonly DemandAdjustment[], area = AREA) =>
  compareAggregateScenarios(area, request, [{ id: 'case', title: 'Case', adjustments }])!;

describe('a scenario on yearly figures', () => {
  it.each(cases as unknown as readonly ScenarioCase[])('$name', (worked) => {
    const own = compared(worked.adjustments).scenarios[0]!;
    expect(own.years.map(({ atEnd }) => atEnd.total.expected)).toEqual(worked.totals);
    expect(own.years.map(({ atEnd }) => atEnd.placementTypes.map(({ expected }) => expected))).toEqual(
      worked.types,
    );
    expect(own.remarks).toEqual(worked.remarks);
    if (worked.newPlaces !== undefined)
      expect(
        own.years.map(({ atEnd }) =>
          atEnd.newPlaces.map(({ title, filled, places }) => `${title} ${filled}/${places}`),
        ),
      ).toEqual(worked.newPlaces);
    if (worked.pence !== undefined)
      expect(own.differences.map((rows) => rows.at(-1)?.pence)).toEqual(worked.pence);
  });

  it('stands beside the plain forecast, which is as many as now at the same prices', () => {
    const { base, fromDate, remarks } = compared([]);
    expect([fromDate, remarks]).toEqual(['2025-03-31', []]);
    expect(base.years.map(({ period }) => period.startDate)).toEqual([
      '2025-04-01',
      '2026-04-01',
      '2027-04-01',
    ]);
    expect(base.years[0]?.cost.types.map(({ placementTypeId, nights }) => [placementTypeId, nights])).toEqual(
      [
        ['fostering-in-house', 180 * 365],
        ['fostering-independent', 120 * 365],
        ['residential-in-house', 25 * 365],
        ['residential-independent', 75 * 365],
        ['supported', 50 * 365],
        ['rest', 50 * 365],
      ],
    );
  });

  it('opens no place where no type is told, and counts who comes all the same', () => {
    const adjustments: DemandAdjustment[] = [
      { kind: 'entrants', percent: -10, ageBandIds: null, placementTypeIds: null, fromDate: '2025-04-01' },
      { kind: 'entrants', percent: 9, ageBandIds: null, placementTypeIds: ['other'], fromDate: '2025-04-01' },
      {
        kind: 'new-places',
        title: 'A home',
        placementTypeId: 'residential',
        places: 4,
        openDate: '2026-04-01',
        closeDate: null,
      },
    ];
    const [own] = compared(adjustments, { ...AREA, placementTypes: none }).scenarios;
    expect(own?.years.map(({ atEnd }) => atEnd.total.expected)).toEqual([483.5, 472.5, 465.1]);
    expect(own?.remarks).toEqual([
      'More or fewer children coming into care: left out, since not every type that it names is told by itself.',
      'New places: left out, since not every type that it names is told by itself.',
    ]);
  });

  it('is nothing where no number of children is known, and nobody where nobody is', () => {
    expect(compareAggregateScenarios({ ...AREA, stock: [null] }, request, [])).toBeNull();
    const parts = [part('fostering', 0)];
    const nobody = {
      ...AREA,
      stock: [0],
      placementTypes: { areAll: false, parts },
      bought: [part('fostering', 0)],
    };
    const own = compared(
      [{ kind: 'leaving', percent: 10, ageBandIds: null, placementTypeIds: null, fromDate: '2025-04-01' }],
      nobody,
    ).scenarios[0]!;
    expect(own.years[2]?.atEnd.total.expected).toBe(0);
  });

  it('keeps to the whole where rounding left more bought than there are', () => {
    const { base } = compared([], { ...AREA, bought: [part('fostering', 305), part('residential', 75)] });
    expect(base.years[0]?.cost.types[0]).toMatchObject({ placementTypeId: 'fostering-in-house', nights: 0 });
  });
});

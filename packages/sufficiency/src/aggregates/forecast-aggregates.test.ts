import { describe, expect, it } from 'vitest';
import type { AreaAggregates } from './area-aggregates.ts';
import { backTestAggregates } from './back-test-aggregates.ts';
import cases from './forecast-aggregates.cases.json' with { type: 'json' };
import { forecastAggregates } from './forecast-aggregates.ts';
import { stockAndFlow } from './stock-and-flow.ts';

interface AggregateCase {
  readonly name: string;
  readonly area: Partial<AreaAggregates>;
  readonly years: 1 | 2 | 3;
  readonly total: readonly (readonly [number, number, number])[];
  readonly placementTypes: readonly string[];
  readonly ageBands: readonly string[];
  readonly remarks: readonly string[];
}

const none = { parts: [], areAll: false };
const EMPTY: AreaAggregates = {
  areaCode: 'E08000018',
  firstYear: 2021,
  stock: [],
  starts: [],
  ceases: [],
  placementTypes: none,
  ageBands: none,
  roundedTo: 1,
};

describe('from published figures', () => {
  it.each(cases as unknown as readonly AggregateCase[])('$name', (worked) => {
    const forecast = forecastAggregates({ ...EMPTY, ...worked.area }, worked.years);
    const { points = [], remarks } = forecast ?? {};
    expect(points.map(({ total }) => [total.expected, total.lower, total.upper])).toEqual(worked.total);
    const named = (of: 'placementTypes' | 'ageBands') =>
      points[0]?.[of].map(({ id, expected }) => `${id} ${expected}`);
    expect(named('placementTypes')).toEqual(worked.placementTypes);
    expect(named('ageBands')).toEqual(worked.ageBands);
    expect(remarks).toEqual(worked.remarks);
    expect(points.map(({ yearsAhead }) => yearsAhead)).toEqual([1, 2, 3].slice(0, worked.years));
  });

  it('nothing is foretold where no number of children is known', () => {
    expect(forecastAggregates({ ...EMPTY, stock: [null] }, 1)).toBeNull();
    expect(forecastAggregates(EMPTY, 1)).toBeNull();
  });
});

describe('starts and ceases continued', () => {
  it('are as many starts as of late, and the same share ceasing', () => {
    const area = { ...EMPTY, stock: [100, 110], starts: [40, 50], ceases: [30, 40] };
    // 90 and 100 children before, 45 starts a year, 70 of 280 cease: a quarter.
    expect(stockAndFlow(area, 1, 1)).toBeCloseTo((110 + 45) * 0.75, 9);
    expect(stockAndFlow(area, 1, 2)).toBeCloseTo(((110 + 45) * 0.75 + 45) * 0.75, 9);
  });

  it('are unknown where a number is, and nobody stays nobody', () => {
    expect(stockAndFlow({ ...EMPTY, stock: [100], starts: [null], ceases: [1] }, 0, 1)).toBeNull();
    expect(stockAndFlow({ ...EMPTY, stock: [null], starts: [1], ceases: [1] }, 0, 1)).toBeNull();
    expect(stockAndFlow({ ...EMPTY, stock: [0], starts: [0], ceases: [0] }, 0, 1)).toBe(0);
    expect(stockAndFlow(EMPTY, 0, 1)).toBeNull();
    expect(stockAndFlow({ ...EMPTY, stock: [100] }, 0, 1)).toBeNull();
    expect(forecastAggregates({ ...EMPTY, stock: [100] }, 1)?.remarks).toHaveLength(1);
  });
});

describe('the back-test', () => {
  const part = (id: string, stock: (number | null)[]) => ({ id, stock });
  const area: AreaAggregates = {
    ...EMPTY,
    stock: [100, 110, 400],
    starts: [30, 30, 30],
    ceases: [30, 30, 30],
    placementTypes: { areAll: false, parts: [part('fostering', [60, 60, null])] },
    ageBands: { areAll: true, parts: [part('under-1', [0, 0, 0]), part('older', [100, 110, 400])] },
  };

  it('holds every forecast against what came, seeing nothing later', () => {
    const rows = backTestAggregates([area]);
    const row = (series: string, yearsAhead: number) =>
      rows.find((each) => each.series === series && each.yearsAhead === yearsAhead);
    expect(row('total', 1)).toEqual({
      series: 'total',
      yearsAhead: 1,
      areas: 1,
      heldOut: 2,
      coveragePercent: 50,
      meanAbsolutePercentageError: 40.8,
      medianAbsolutePercentageError: 40.8,
      stockAndFlowError: 40.93,
    });
    expect(row('total', 2)?.heldOut).toBe(1);
    expect(row('fostering', 1)).toMatchObject({ heldOut: 1, coveragePercent: 100, stockAndFlowError: null });
    expect(row('under-1', 1)).toMatchObject({ heldOut: 2, meanAbsolutePercentageError: null });
    expect(row('rest', 1)).toBeUndefined();
  });

  it('has no row where nothing was held out', () => {
    expect(backTestAggregates([])).toEqual([]);
    expect(backTestAggregates([{ ...EMPTY, stock: [null, 5] }])).toEqual([]);
  });
});

import { financialYear } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { financialYearsBetween } from './financial-years.ts';
import cases from './period-cost.cases.json' with { type: 'json' };
import { periodCostOf } from './period-cost-of.ts';
import type { CostInflation, UnitCost } from './unit-cost.ts';

interface CostCase {
  readonly name: string;
  readonly year: number;
  readonly nights: Readonly<Record<string, number>>;
  readonly unitCosts: readonly Omit<UnitCost, 'source'>[];
  readonly inflation: readonly CostInflation[];
  readonly perWeekPence: Readonly<Record<string, number | null>>;
  readonly pence: Readonly<Record<string, number | null>>;
  readonly totalPence: number | null;
  readonly isLowerBound: boolean;
  readonly remarks: readonly string[];
}

const source = { sourceId: 'made-up', place: 'case' };

describe('the cost of a period', () => {
  it.each(cases as unknown as readonly CostCase[])('$name', (worked) => {
    const nights = Object.entries(worked.nights).map(([placementTypeId, nights]) => ({
      placementTypeId,
      nights,
    }));
    const unitCosts = worked.unitCosts.map((cost) => ({ ...cost, source }));
    const cost = periodCostOf(financialYear(worked.year), nights, unitCosts, worked.inflation);
    const byType = (of: 'perWeekPence' | 'pence') =>
      Object.fromEntries(cost.types.map((each) => [each.placementTypeId, each[of]]));
    expect(byType('perWeekPence')).toEqual(worked.perWeekPence);
    expect(byType('pence')).toEqual(worked.pence);
    expect(cost.totalPence).toBe(worked.totalPence);
    expect(cost.isLowerBound).toBe(worked.isLowerBound);
    expect(cost.remarks.map(({ code, placementTypeId }) => `${code} ${placementTypeId}`)).toEqual(
      worked.remarks,
    );
  });

  it('is nothing where nobody stays', () => {
    expect(periodCostOf(financialYear(2022), [], [], [])).toMatchObject({
      totalPence: 0,
      isLowerBound: false,
    });
  });
});

describe('financial years between two days', () => {
  it('are cut at both ends, and whole ones keep their kind', () => {
    const years = financialYearsBetween('2022-03-30', '2023-04-02');
    expect(years.map(({ kind, startDate, endDate }) => `${kind} ${startDate} ${endDate}`)).toEqual([
      'custom 2022-03-30 2022-03-31',
      'financial-year 2022-04-01 2023-03-31',
      'custom 2023-04-01 2023-04-02',
    ]);
  });

  it('are none where the last day is before the first', () => {
    expect(financialYearsBetween('2022-04-01', '2022-03-31')).toEqual([]);
  });
});

import { roundTo, type Period } from '@golden-thread/outcomes';
import { largestRemainder } from '@golden-thread/projection';
import { priceYearOf } from './financial-years.ts';
import type { PeriodCost } from './period-cost.ts';
import type { CostInflation, UnitCost } from './unit-cost.ts';
import { weeklyPrice } from './weekly-price.ts';

/** Nights of one type: children times nights, whole or expected. */
export interface NightsOfType {
  readonly placementTypeId: string;
  readonly nights: number;
}

/**
 * What the nights of a period cost, type by type and in all: nights times the price of a week by seven. So a year of 365 nights is 52.142857 weeks,
 * which is printed as 52.14 elsewhere, and a leap year has its night more.
 *
 * The total is rounded to the penny once, and the types are rounded so that they sum to it. Prices are those of the financial year the period begins
 * in.
 *
 * @example
 * const source = { sourceId: 'example', place: 'table 1' };
 * const unitCosts = [{ placementTypeId: 'residential', sector: null, perWeekPence: 700, priceYear: 2021, source }];
 * const period = { kind: 'financial-year' as const, startDate: '2021-04-01', endDate: '2022-03-31' };
 * periodCostOf(period, [{ placementTypeId: 'residential', nights: 365 }], unitCosts, []).totalPence; // => 36500
 */
export function periodCostOf(
  period: Period,
  nights: readonly NightsOfType[],
  unitCosts: readonly UnitCost[],
  inflation: readonly CostInflation[],
): PeriodCost {
  const year = priceYearOf(period);
  const priced = nights.map((each) => ({
    ...each,
    ...weeklyPrice(unitCosts, inflation, each.placementTypeId, year),
  }));
  const stayed = priced.filter((each) => each.nights > 0);
  const exact = priced.map((each) => ((each.perWeekPence ?? 0) * each.nights) / 7);
  const sum = roundTo(
    exact.reduce((total, pence) => total + pence, 0),
    0,
  );
  const pence = largestRemainder(exact, sum, 0);
  return {
    period,
    types: priced.map(({ placementTypeId, nights: stays, perWeekPence }, at) => ({
      placementTypeId,
      nights: stays,
      perWeekPence,
      pence: perWeekPence === null && stays > 0 ? null : (pence[at] as number),
    })),
    totalPence: stayed.length > 0 && stayed.every(({ perWeekPence }) => perWeekPence === null) ? null : sum,
    isLowerBound: stayed.some(({ perWeekPence }) => perWeekPence === null),
    remarks: stayed.flatMap(({ remark }) => (remark === null ? [] : [remark])),
  };
}

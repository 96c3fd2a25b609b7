import { roundTo } from '@golden-thread/outcomes';
import type { CostRemark } from './period-cost.ts';
import { priceFactor } from './price-factor.ts';
import { typeAndSector } from './type-and-sector.ts';
import type { CostInflation, UnitCost } from './unit-cost.ts';

/** What a week of a type costs in a year, in whole pence, or null; with what to know about it, null where there is nothing. */
export interface WeeklyPrice {
  readonly perWeekPence: number | null;
  readonly remark: CostRemark | null;
}

/**
 * What a week of a type costs in the prices of a financial year (named by the calendar year it starts in).
 *
 * Of several prices the one of the newest price year up to it counts; one of a later year is taken as it stands. Prices with no year count only
 * where no other is there. A forecast that does not tell providers apart takes no price of one provider: which mix it is of, nobody knows.
 *
 * @example
 * weeklyPrice([], [], 'residential', 2022).perWeekPence; // => null
 */
export function weeklyPrice(
  unitCosts: readonly UnitCost[],
  inflation: readonly CostInflation[],
  placementTypeId: string,
  year: number,
): WeeklyPrice {
  const { type, sector } = typeAndSector(placementTypeId);
  const ofType = unitCosts.filter((cost) => cost.placementTypeId === type);
  const ofSector = ofType.filter((cost) => cost.sector === sector);
  const cost = newestPrice(
    ofSector.length > 0 ? ofSector : ofType.filter((each) => each.sector === null),
    year,
  );
  const told = (code: CostRemark['code'], text: string) => ({ code, placementTypeId, text });
  if (cost === undefined) {
    const remark =
      ofType.length > 0
        ? told(
            'PRICE_OF_MIX_UNKNOWN',
            `Prices of ${type} are known by provider, and the forecast does not tell providers apart.`,
          )
        : told('PRICE_UNKNOWN', `No price of ${placementTypeId} is known, so the total leaves it out.`);
    return { perWeekPence: null, remark };
  }
  if (cost.priceYear === null) {
    const text = `The price of ${placementTypeId} has no year; it is taken as it stands, without inflation.`;
    return { perWeekPence: cost.perWeekPence, remark: told('PRICE_YEAR_UNKNOWN', text) };
  }
  if (cost.priceYear > year) {
    const text = `The price of ${placementTypeId} is of a later year; it is taken as it stands.`;
    return { perWeekPence: cost.perWeekPence, remark: told('PRICE_AFTER_PERIOD', text) };
  }
  const factor = priceFactor(inflation, placementTypeId, cost.priceYear, year);
  return { perWeekPence: roundTo(cost.perWeekPence * factor, 0), remark: null };
}

function newestPrice(costs: readonly UnitCost[], year: number): UnitCost | undefined {
  const newestFirst = costs.toSorted((one, other) => (other.priceYear ?? 0) - (one.priceYear ?? 0));
  const [dated, undated] = [true, false].map((known) =>
    newestFirst.filter(({ priceYear }) => (priceYear !== null) === known),
  ) as [UnitCost[], UnitCost[]];
  return dated.find(({ priceYear }) => (priceYear as number) <= year) ?? dated.at(-1) ?? undated[0];
}

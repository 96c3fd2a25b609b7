import type { NightsOfType } from '../cost/period-cost-of.ts';
import type { UnitCost } from '../cost/unit-cost.ts';
import { isRestOther } from './scenario-of-years.ts';
import type { YearTold } from './walk-years-told.ts';

/** A walked year by type, and how many of each type live in bought placements (null where nobody says). */
export interface NightsTold {
  readonly ids: readonly string[];
  readonly year: Pick<YearTold, 'nights' | 'nightsInNew'>;
  readonly shares: readonly (number | null)[];
}

/** The prices that count: those of other placements are of the rest too, where that is what it is. */
export function pricesFor(ids: readonly string[], unitCosts: readonly UnitCost[]): readonly UnitCost[] {
  if (!isRestOther(ids)) return unitCosts;
  const others = unitCosts.filter(({ placementTypeId }) => placementTypeId === 'other');
  return [...unitCosts, ...others.map((cost) => ({ ...cost, placementTypeId: 'rest' }))];
}

/**
 * The nights of a year as they are priced: a type with a price of one of its providers by provider, as far as it is known how many are bought, and any
 * other as a whole. New places are the authority's own.
 */
export function nightsToPrice(
  { ids, year, shares }: NightsTold,
  unitCosts: readonly UnitCost[],
): readonly NightsOfType[] {
  return ids.flatMap((id, type): readonly NightsOfType[] => {
    const nights = year.nights[type]!;
    const share = shares[type]!;
    const isPriced = unitCosts.some(
      ({ placementTypeId, sector }) => placementTypeId === id && sector !== null,
    );
    if (share === null || !isPriced) return [{ placementTypeId: id, nights }];
    const bought = nights * share - year.nightsInNew[type]!;
    return [
      { placementTypeId: `${id}-in-house`, nights: nights - bought },
      { placementTypeId: `${id}-independent`, nights: bought },
    ];
  });
}

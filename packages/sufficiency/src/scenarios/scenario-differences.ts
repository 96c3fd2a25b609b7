import { typeAndSector } from '../cost/type-and-sector.ts';
import type { CostOfType, PeriodCost } from '../cost/period-cost.ts';
import type { ScenarioDifference, ScenarioForecast, ScenarioYear } from './scenario-forecast.ts';

/** A billionth of a night is rounding, not a difference. */
const NO_DIFFERENCE = 1e-9;

/** How a scenario differs from the plain forecast: one list for each year, every type in order and the total last. */
export function differencesOf(
  { years }: Pick<ScenarioForecast, 'years'>,
  base: Pick<ScenarioForecast, 'years'>,
): readonly (readonly ScenarioDifference[])[] {
  return years.map((year, at) => differences(year, base.years[at] as ScenarioYear));
}

function differences(year: ScenarioYear, base: ScenarioYear): readonly ScenarioDifference[] {
  const places = (id: string | null) =>
    year.atEnd.newPlaces
      .filter(({ placementTypeId }) => id === null || isOf(placementTypeId, id))
      .reduce((sum, each) => sum + each.places, 0);
  const types = year.atEnd.placementTypes.map(({ expected, placementTypeId }, type): ScenarioDifference => {
    const [own, before] = [year.cost, base.cost].map((cost) => costOf(cost, placementTypeId)) as [Cost, Cost];
    return {
      placementTypeId,
      children: expected - base.atEnd.placementTypes[type]!.expected,
      nights: own.nights - before.nights,
      pence: minus(own.pence, before.pence),
      places: places(placementTypeId),
    };
  });
  const untold = types.some(({ nights, pence }) => pence === null && Math.abs(nights) > NO_DIFFERENCE);
  const total: ScenarioDifference = {
    placementTypeId: null,
    children: year.atEnd.total.expected - base.atEnd.total.expected,
    nights: nightsOf(year.cost.types) - nightsOf(base.cost.types),
    pence: untold ? null : minus(year.cost.totalPence, base.cost.totalPence),
    places: places(null),
  };
  return [...types, total];
}

type Cost = Pick<CostOfType, 'nights' | 'pence'>;

/** The cost of a type, whether it is told as a whole or by provider. */
function costOf({ types }: PeriodCost, id: string): Cost {
  const own = types.filter(({ placementTypeId }) => isOf(placementTypeId, id));
  return {
    nights: nightsOf(own),
    pence: own.some(({ pence }) => pence === null) ? null : own.reduce((sum, { pence }) => sum + pence!, 0),
  };
}

function isOf(placementTypeId: string, id: string): boolean {
  return placementTypeId === id || typeAndSector(placementTypeId).type === id;
}

function nightsOf(types: readonly Pick<CostOfType, 'nights'>[]): number {
  return types.reduce((sum, { nights }) => sum + nights, 0);
}

function minus(own: number | null, base: number | null): number | null {
  return own === null || base === null ? null : own - base;
}

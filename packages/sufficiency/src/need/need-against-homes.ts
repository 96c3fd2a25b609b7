import { roundTo } from '@golden-thread/outcomes';
import { priceYearOf } from '../cost/financial-years.ts';
import { typeAndSector } from '../cost/type-and-sector.ts';
import { weeklyPrice } from '../cost/weekly-price.ts';
import type { ScenarioPoint } from '../scenarios/scenario-forecast.ts';
import type { NeedInput, NeedRow, PlacesTold } from './home-need.ts';
import { placesToldOf } from './places-told.ts';

const NOTHING_TOLD: PlacesTold = { atLeast: 0, withinArea: 0, untold: 0, untoldWhere: 0, held: 0 };

/**
 * Children expected of each type on each day, against the places that are approved then: the gap, how much of it is inside the authority, and what it
 * costs to buy what is missing.
 *
 * Places nobody tells of are unknown, so the gap is; `told.atLeast` says what is known. Homes that are to open count from their opening day.
 *
 * @returns by day, then by type in the order of the forecast.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { needAgainstHomes } from '@golden-thread/sufficiency/need';
 * needAgainstHomes({ points: [], homes: [], otherPlaces: [], withinAreaPercent: {}, unitCosts: [], inflation: [] }); // => []
 */
export function needAgainstHomes(input: NeedInput): readonly NeedRow[] {
  return input.points.flatMap((point) =>
    point.placementTypes.map(({ placementTypeId }) => rowOf(input, point, placementTypeId)),
  );
}

function rowOf(input: NeedInput, point: ScenarioPoint, placementTypeId: string): NeedRow {
  const { date } = point;
  const { expected, interval } = point.placementTypes.find(
    (each) => each.placementTypeId === placementTypeId,
  )!;
  const told = placesToldOf(placementTypeId, date, input.homes, input.otherPlaces);
  const places = told === null || told.untold > 0 ? null : told.atLeast;
  const percent = input.withinAreaPercent[placementTypeId];
  const gap = places === null ? null : expected - places;
  return {
    date,
    placementTypeId,
    expected,
    lower: interval.lower,
    upper: interval.upper,
    ageBands: point.cells.flatMap((cell) =>
      cell.placementTypeId === placementTypeId
        ? [{ ageBandId: cell.ageBandId, expected: cell.expected }]
        : [],
    ),
    places,
    untoldBecause: places === null ? untoldBecause(placementTypeId, told) : null,
    told: told ?? NOTHING_TOLD,
    gap,
    gapLower: places === null ? null : interval.lower - places,
    gapUpper: places === null ? null : interval.upper - places,
    gapWithinArea:
      told === null || told.untoldWhere > 0 || percent === undefined
        ? null
        : (expected * percent) / 100 - told.withinArea,
    gapPenceAYear: gap === null ? null : penceAYear(input, point, placementTypeId, gap),
  };
}

function untoldBecause(placementTypeId: string, told: PlacesTold | null): string {
  if (told !== null)
    return `Nobody tells how many places ${told.untold === 1 ? 'one of them has' : `${told.untold} of them have`}.`;
  return typeAndSector(placementTypeId).type === 'fostering'
    ? 'Carers are told of as families, if at all: nobody tells how many children they may take.'
    : 'No home for these placements is told of.';
}

/** Whoever provides the places there are, those that are missing are bought. */
function penceAYear(
  { unitCosts, inflation }: NeedInput,
  { date }: ScenarioPoint,
  placementTypeId: string,
  gap: number,
): number | null {
  if (gap <= 0) return 0;
  const bought = `${typeAndSector(placementTypeId).type}-independent`;
  const year = priceYearOf({ kind: 'day', startDate: date, endDate: date });
  const { perWeekPence } = weeklyPrice(unitCosts, inflation, bought, year);
  return perWeekPence === null ? null : roundTo((gap * perWeekPence * 365) / 7, 0);
}

import { dayNumber } from '@golden-thread/outcomes';
import type { DemandScheme } from '../demand/demand-scheme.ts';
import { placementTypeIds } from '../demand/placement-type.ts';
import type { DemandAdjustment, StepDownAmount } from './demand-scenario.ts';

/** How many are to be moved on a day, given how many are where they come from and how many of those moved before are still there. */
type Wanted = (day: number, there: number, moved: number) => number;

/** A move that a scenario plans, with days as numbers and types and bands as places in the scheme. */
export interface PlannedMove {
  readonly from: number;
  readonly to: number;
  /** By band, whether its children may be moved; null is all. */
  readonly bands: readonly boolean[] | null;
  readonly wanted: Wanted;
  /** Places open on a day, where it is of new places; null where it is of none. */
  readonly placesOn: ((day: number) => number) | null;
  readonly title: string | null;
}

const DAYS = { month: 365.25 / 12, year: 365.25 } as const;

/**
 * The moves a scenario plans, in its order.
 *
 * New places are filled up to what is free, from independent placements of the type; what is closed sends everybody back.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function plannedMoves(
  { placements, ageBands }: DemandScheme,
  adjustments: readonly DemandAdjustment[],
): readonly PlannedMove[] {
  const types = placementTypeIds(placements);
  return adjustments.flatMap((adjustment): readonly PlannedMove[] => {
    if (adjustment.kind === 'step-down') {
      const { fromDate, untilDate, ageBandIds, amount } = adjustment;
      const [first, last] = [dayNumber(fromDate), untilDate === null ? Infinity : dayNumber(untilDate)];
      return [
        {
          from: types.indexOf(adjustment.fromPlacementTypeId),
          to: types.indexOf(adjustment.toPlacementTypeId),
          bands: ageBandIds === null ? null : ageBands.map(({ id }) => ageBandIds.includes(id)),
          wanted: (day, there) => (first <= day && day <= last ? movedOnADay(amount, there) : 0),
          placesOn: null,
          title: null,
        },
      ];
    }
    if (adjustment.kind !== 'new-places') return [];
    const { placementTypeId: type, places, openDate, closeDate, title } = adjustment;
    const [first, end] = [dayNumber(openDate), closeDate === null ? Infinity : dayNumber(closeDate)];
    const placesOn = (day: number) => (first <= day && day < end ? places : 0);
    return [
      {
        from: types.indexOf(`${type}-independent`),
        to: types.indexOf(`${type}-in-house`),
        bands: null,
        wanted: (day, _there, moved) => placesOn(day) - moved,
        placesOn,
        title,
      },
    ];
  });
}

/** How many a plan moves on a day. A share of a month is the chance of a day that comes to it over the month. */
export function movedOnADay(amount: StepDownAmount, there: number): number {
  const days = DAYS[amount.each];
  if ('children' in amount) return amount.children / days;
  return there * (1 - (1 - amount.sharePercent / 100) ** (1 / days));
}

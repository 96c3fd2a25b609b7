import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { PlacementOfPlan, PlanRecord } from './measure-record.ts';

/** The first placement open at the end of a day; null where none is, or several are of one rank. */
export function firstPlacementOn(plan: PlanRecord, day: IsoDate): PlacementOfPlan | null {
  const open = openPlacements(plan, day);
  const first = open.filter(({ rank }) => rank === 'primary');
  const [one, ...others] = first.length === 0 ? open.filter(({ rank }) => rank === 'unknown') : first;
  return one === undefined || others.length > 0 ? null : one;
}

/** Where somebody is at the end of a day. A placement without a day of entry is one on the day the record shows it. */
export function openPlacements(
  { placements, inForceOnDate }: PlanRecord,
  day: IsoDate,
): readonly PlacementOfPlan[] {
  return placements.filter(({ enteredDate, leftDate }) => {
    if (leftDate === 'unknown' || (isDay(leftDate) && leftDate <= day)) return false;
    const entered = isDay(enteredDate) ? enteredDate : inForceOnDate;
    return entered !== null && entered <= day;
  });
}

import { addDays, daysBetween, type IsoDate } from '@golden-thread/outcomes';

/** A Monday from which weeks are counted. */
const SOME_MONDAY = '2024-01-01';

/**
 * The Monday on or before a day. Rounded counts are answered as at Mondays only, so that two days of one week cannot be held against
 * each other.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`
 */
export function mondayOnOrBefore(day: IsoDate): IsoDate {
  const days = daysBetween(SOME_MONDAY, day);
  return addDays(day, -(((days % 7) + 7) % 7));
}

import { addDays, type IsoDate } from '@golden-thread/outcomes';

/** A Monday from which weeks are counted. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * The Monday on or before a day. Rounded counts are answered as at Mondays only, so that two days of one week cannot be held against
 * each other.
 */
export function mondayOnOrBefore(day: IsoDate): IsoDate {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - SOME_MONDAY) / DAY);
  return addDays(day, -(((days % 7) + 7) % 7));
}

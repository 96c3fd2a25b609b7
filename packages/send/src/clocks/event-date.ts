import type { IsoDate } from '@golden-thread/outcomes';

/**
 * When something happened: a calendar day; `not-yet`, recorded as not having happened; or `unknown`, where the record does
 * not say. The last two are never taken for one another, and neither is ever given a day.
 */
export type EventDate = IsoDate | 'not-yet' | 'unknown';

/** A day, or `unknown` where the record does not give it: for what has happened, or is planned, as a matter of course. */
export type DayOrUnknown = IsoDate | 'unknown';

/** Whether a date is a day, rather than `not-yet` or `unknown`. */
export function isDay(date: EventDate): date is IsoDate {
  return date !== 'not-yet' && date !== 'unknown';
}

/**
 * What could be known of an event at the end of a day: what came later had not happened yet.
 *
 * @example
 * knownBy('2025-03-10', '2025-03-09'); // => 'not-yet'
 */
export function knownBy(date: EventDate, asAt: IsoDate): EventDate {
  return isDay(date) && date > asAt ? 'not-yet' : date;
}

import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { EventDate } from '../clocks/event-date.ts';

/** Whether something that is recorded as done was done by a day. On a day not known, it was. */
export function overBy(date: EventDate, asAt: IsoDate): boolean {
  return isDay(date) ? date <= asAt : date === 'unknown';
}

/** The day of something that is recorded as done: never `not-yet`. */
export function dayDone(date: EventDate): IsoDate | 'unknown' {
  return isDay(date) ? date : 'unknown';
}

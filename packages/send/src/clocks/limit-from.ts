import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockLimit } from './clock-rule.ts';
import { isDay } from './event-date.ts';
import type { EventDate } from './event-date.ts';

/** The limit counted from a day, or null while there is no day to count from. */
export function limitFrom(date: EventDate, how: string, dueOn: (day: IsoDate) => IsoDate): ClockLimit | null {
  return isDay(date) ? { dueOn: dueOn(date), how } : null;
}

import { periodContains } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { EventDate } from '../clocks/event-date.ts';

/** Whether something happened in a period, as far as is known: what has no day did not. */
export function happenedIn(period: Period, date: EventDate): boolean {
  return isDay(date) && periodContains(period, date);
}

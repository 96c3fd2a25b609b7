import type { EventDate } from '../clocks/event-date.ts';
import { isDay } from '../clocks/event-date.ts';
import type { LoadMonth } from './load-month.ts';

/** What records of one kind tell of each month, and what could not be counted. */
export interface CountsByMonth<Field extends keyof LoadMonth> {
  readonly at: (month: number) => Pick<LoadMonth, Field>;
  readonly leftOut: readonly string[];
}

/** Counts of so many months, all zero. */
export function zeros(months: readonly string[]): number[] {
  return months.map(() => 0);
}

/** One more in the month a day lies in, if it is one of the months. */
export function countIn(counts: number[], months: ReadonlyMap<string, number>, date: EventDate): void {
  const at = isDay(date) ? months.get(date.slice(0, 7)) : undefined;
  if (at !== undefined) counts[at] = (counts[at] as number) + 1;
}

/** Where each month stands among the others. */
export function placesOf(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(months.map((month, at) => [month, at]));
}

import { dayLabel } from '@golden-thread/outcomes';
import type { ClockEvent, ClockLimit } from './clock-rule.ts';

/** An event and when it happened, as a sentence. */
export function said({ name, date }: ClockEvent): string {
  if (date === 'not-yet') return `${name}: not yet.`;
  return date === 'unknown' ? `${name}: on a day not known.` : `${name}: ${dayLabel(date)}.`;
}

/** When the limit is and how it was come by, as a sentence. */
export function saidLimit({ how, dueOn }: ClockLimit): string {
  return `The limit, ${how}, is ${dayLabel(dueOn)}.`;
}

/** How many days are left, as a sentence. */
export function saidLeft(daysLeft: number): string {
  if (daysLeft === 0) return 'Today is the last day.';
  return `${inDays(daysLeft)} ${daysLeft === 1 ? 'is' : 'are'} left.`;
}

/** So many days, in words. */
export function inDays(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

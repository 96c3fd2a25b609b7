import { addDays } from '../day-arithmetic.ts';
import { dayLabel } from '../day-label.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { periodLabel } from '../period-label.ts';

/** A year's total so far and the last day it covers, or the words for why it cannot be told. */
export type RunningTotal =
  { readonly value: number; readonly toDate: IsoDate } | { readonly missing: string };

/**
 * The total of a year as far as the newest observation reaches. An observation from the year's first day, or of a single
 * day, is a total already; others are parts and must follow one another from the year's first day without a gap or overlap.
 *
 * @param history - observations that count, earliest period first; the last has a value and ends in the year.
 */
export function runningTotal(history: readonly Observation[], year: Period, additive: boolean): RunningTotal {
  const newest = history.at(-1) as Observation;
  const toDate = newest.period.endDate;
  if (newest.period.kind === 'day' || newest.period.startDate === year.startDate) {
    return { value: newest.value as number, toDate };
  }
  if (!additive)
    return { missing: 'A share, a rate or a score of part of the year cannot be added up to the year.' };
  let value = 0;
  let nextDate = year.startDate;
  for (const part of history) {
    if (part.period.startDate !== nextDate || part.period.kind === 'day') continue;
    if (part.value === null) return { missing: `No figure is known for ${periodLabel(part.period)}.` };
    value += part.value;
    nextDate = addDays(part.period.endDate, 1);
  }
  return nextDate > toDate
    ? { value, toDate }
    : { missing: `The parts of the year do not join up: none is known from ${dayLabel(nextDate)}.` };
}

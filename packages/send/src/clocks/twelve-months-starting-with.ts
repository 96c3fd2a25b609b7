import { addDays, addMonths } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';

/**
 * The last day of the 12 months that start with a day, that day counted: the day before the same day of the next year. Of
 * 12 months that start with 29 February it is 28 February, not 1 March: the earlier reading, and so the safe one.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @source Children and Families Act 2014, section 44(1): "starting with the date"
 *
 * @example
 * twelveMonthsStartingWith('2024-03-10'); // => '2025-03-09'
 */
export function twelveMonthsStartingWith(date: IsoDate): IsoDate {
  const sameDay = addMonths(date, 12);
  // Only 29 February has no same day in the next year; the last day of its month is then the last of the twelve.
  return sameDay.slice(5) === date.slice(5) ? addDays(sameDay, -1) : sameDay;
}

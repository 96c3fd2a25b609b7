import { Defect } from './defect.ts';
import { dayNumber, fromDayNumber, writeDay } from './day-number.ts';
import { daysInMonth, isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * The day so many days later; earlier when negative.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, or `DAY_OUT_OF_RANGE` when the result leaves the years 0001 to 9999.
 *
 * @example
 * addDays('2024-02-28', 2); // => '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day so many months later. A day the month does not have becomes its last day, so adding is not always undone
 * by subtracting.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, or `DAY_OUT_OF_RANGE` when the result leaves the years 0001 to 9999.
 *
 * @example
 * addMonths('2022-01-31', 1); // => '2022-02-28'
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  isoDate(date);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  if (!Number.isInteger(count) || year < 1 || year > 9999) {
    throw new Defect('DAY_OUT_OF_RANGE', 'Months are added whole, within the years 0001 to 9999.');
  }
  const month = (count % 12) + 1;
  return writeDay(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/**
 * The last day of the month the day is in.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * endOfMonth('2022-02-10'); // => '2022-02-28'
 */
export function endOfMonth(date: IsoDate): IsoDate {
  isoDate(date);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return writeDay(year, month, daysInMonth(year, month));
}

/**
 * How many days from one day to another; negative when the second is earlier, 0 on the same day.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * daysBetween('2022-08-01', '2022-08-31'); // => 30
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Orders days, earliest first: negative, 0 or positive. For use in a sort.
 *
 * @example
 * ['2022-09-01', '2022-08-31'].sort(compareDates)[0]; // => '2022-08-31'
 */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { addDays, dayNumber, Defect, isoDate, type IsoDate } from '@golden-thread/outcomes';
import { englandBankHolidays, type BankHolidays } from './bank-holidays.ts';

/**
 * Whether a day is a working day: Monday to Friday and no bank holiday.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `OUTSIDE_BANK_HOLIDAYS` when the day is in a year whose bank holidays are not
 * known, weekends included, so that the answer never depends on luck.
 *
 * @example
 * isWorkingDay('2022-09-19'); // => false
 */
export function isWorkingDay(date: IsoDate, calendar: BankHolidays = englandBankHolidays): boolean {
  const year = Number(isoDate(date).slice(0, 4));
  if (year < calendar.firstYear || year > calendar.lastYear) {
    throw new Defect(
      'OUTSIDE_BANK_HOLIDAYS',
      `Bank holidays are known from ${calendar.firstYear} to ${calendar.lastYear}; ${date} lies outside. Pass bank holidays that cover it.`,
    );
  }
  // 1 January 1970, day 0, was a Thursday.
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return weekday < 5 && !calendar.holidays.some((holiday) => holiday.date === date);
}

/**
 * The last day of a period of so many working days.
 *
 * The day itself is not counted: one working day after a Monday is the Tuesday, and what is due within 5 working
 * days of a Monday is due by the end of the next Monday. None is the day itself, whatever day it is.
 *
 * @param workingDays - Whole, 0 or more.
 * @throws Defect `NOT_A_CALENDAR_DAY`, `OUTSIDE_BANK_HOLIDAYS`, `NOT_A_NUMBER_OF_DAYS`.
 *
 * @example
 * addWorkingDays('2022-08-24', 5); // => '2022-09-01'
 */
export function addWorkingDays(
  date: IsoDate,
  workingDays: number,
  calendar: BankHolidays = englandBankHolidays,
): IsoDate {
  if (!Number.isSafeInteger(workingDays) || workingDays < 0) {
    throw new Defect('NOT_A_NUMBER_OF_DAYS', `Working days are counted whole, from 0: found ${workingDays}.`);
  }
  let day = isoDate(date);
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * How many working days lie after one day and up to another, that one included: the count that `addWorkingDays`
 * undoes. Negative when the second is earlier.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, `OUTSIDE_BANK_HOLIDAYS`.
 *
 * @example
 * workingDaysBetween('2022-12-23', '2022-12-28'); // => 1
 */
export function workingDaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: BankHolidays = englandBankHolidays,
): number {
  if (isoDate(to) < isoDate(from)) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day as people write it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * dayLabel('2022-03-31'); // => '31 March 2022'
 */
export function dayLabel(date: IsoDate): string {
  return `${Number(isoDate(date).slice(8, 10))} ${monthLabel(date)}`;
}

/**
 * The month and year of a day.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * monthLabel('2022-08-31'); // => 'August 2022'
 */
export function monthLabel(date: IsoDate): string {
  return `${monthName(date)} ${Number(date.slice(0, 4))}`;
}

/**
 * The name of the month a day is in.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * monthName('2022-08-31'); // => 'August'
 */
export function monthName(date: IsoDate): string {
  return months[Number(isoDate(date).slice(5, 7)) - 1] as string;
}

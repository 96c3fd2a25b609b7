import { isIsoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as returns write it: `2024-09-01`, or as the export of the collection writes it, `2024-Sep-01 00:00:00`. Null for anything
 * else: `01/09/2024` could be two days.
 *
 * @example
 * returnDay('2024-Sep-01 00:00:00'); // => '2024-09-01'
 */
export function returnDay(text: string): IsoDate | null {
  if (text.length === 10 && isIsoDate(text)) return text;
  const [, year = '', named = '', day = ''] =
    /^(\d{4})-(\d{2}|[A-Za-z]{3})-(\d{2})(?:[ T]00:00:00)?$/.exec(text) ?? [];
  const month = /\d/.test(named) ? named : twoDigits(months.indexOf(named.toLowerCase()) + 1);
  const date = `${year}-${month}-${day}`;
  return isIsoDate(date) ? date : null;
}

/**
 * Days from 1 January 1970 to a day, negative before it: what a day takes the least room as.
 *
 * @example
 * dayNumber('1970-01-02'); // => 1
 */
export function dayNumber(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 864e5;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

import { Defect } from './defect.ts';
import type { Issue } from './issue.ts';

/** A calendar day as `YYYY-MM-DD`. Fields that hold one are named `…Date`. */
export type IsoDate = string;

/** A moment in UTC as an ISO 8601 string. Fields that hold one are named `…At`. */
export type IsoInstant = string;

/** A parsed day, or the issue that says why the text is not one. */
export type ParsedIsoDate =
  { readonly ok: true; readonly date: IsoDate } | { readonly ok: false; readonly issue: Issue };

/**
 * How many days a month has.
 *
 * @param month - 1 for January to 12 for December.
 *
 * @example
 * daysInMonth(2024, 2); // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whether a text is a real calendar day written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.
 *
 * @example
 * isIsoDate('2022-02-30'); // => false
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads a calendar day; what is not one comes back as an issue. Nothing is trimmed or guessed.
 *
 * @example
 * parseIsoDate('2022-08-31').ok; // => true
 */
export function parseIsoDate(text: string, path = ''): ParsedIsoDate {
  if (isIsoDate(text)) return { ok: true, date: text };
  return {
    ok: false,
    issue: {
      code: 'INVALID_DATE',
      path,
      found: JSON.stringify(text),
      expected: 'a real calendar day written YYYY-MM-DD',
      whatToDo: 'Write the day as year, month and day, for example 2022-08-31.',
    },
  };
}

/**
 * The same text, known to be a calendar day.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when it is not one.
 *
 * @example
 * isoDate('2022-08-31'); // => '2022-08-31'
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) {
    throw new Defect('NOT_A_CALENDAR_DAY', `Expected a calendar day such as 2022-08-31, found "${text}".`);
  }
  return text;
}

import { isIsoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';

/** How a file writes its days: `2017-04-09`, `09/04/2017` or `04/09/2017`. */
export type DateFormat = 'year-month-day' | 'day/month/year' | 'month/day/year';

/** The format of a file's days, and whether its days leave no other. */
export interface DetectedFormat {
  readonly format: DateFormat;
  /** False where no day looked at tells day from month: then the return's own day/month/year is taken. */
  readonly certain: boolean;
}

const formats: readonly DateFormat[] = ['day/month/year', 'year-month-day', 'month/day/year'];

/**
 * How a file writes its days, by as many of them as are given: the format that reads most; of equals, the one the return asks for.
 *
 * @source DfE, SSDA903 validation rule 141 and its like: days are written DD/MM/YYYY
 * @example
 * detectDateFormat(['09/04/2017', '31/10/2017']); // => { format: 'day/month/year', certain: true }
 * @example
 * detectDateFormat(['09/04/2017']); // => { format: 'day/month/year', certain: false }
 */
export function detectDateFormat(texts: readonly string[]): DetectedFormat {
  // Days come again and again: each is read once.
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const scores = formats.map((format) => {
    let score = 0;
    for (const [text, count] of counts) if (readDay(text, format) !== null) score += count;
    return score;
  });
  const best = Math.max(...scores);
  const [format = 'day/month/year', ...others] = formats.filter((_format, at) => scores[at] === best);
  return { format, certain: others.length === 0 };
}

/**
 * A day written in a format; null for anything else. Midnight after it is passed over.
 *
 * @example
 * readDay('31/10/2017', 'day/month/year'); // => '2017-10-31'
 */
export function readDay(text: string, format: DateFormat): IsoDate | null {
  const bare = text.length > 10 ? text.replace(/[ T]00:00:00$/, '') : text;
  if (format === 'year-month-day') return isIsoDate(bare) ? bare : null;
  if (!/^\d\d\/\d\d\/\d{4}$/.test(bare)) return null;
  const [first, second, year] = [bare.slice(0, 2), bare.slice(3, 5), bare.slice(6)];
  const day = format === 'day/month/year' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
  return isIsoDate(day) ? day : null;
}

/**
 * A day of which parts may be unknown, written `ZZ`: as much of it as is known, `2011-05` or `2011`.
 *
 * @source DfE, SSDA903 validation rule 632
 * @example
 * readPartialDay('ZZ/05/2011', 'day/month/year'); // => '2011-05'
 */
export function readPartialDay(text: string, format: DateFormat): string | null {
  const whole = readDay(text, format);
  if (whole !== null) return whole;
  const [, month = '', year = ''] = /^ZZ\/(0[1-9]|1[0-2]|ZZ)\/((?:19|20)\d\d)$/i.exec(text) ?? [];
  if (year === '') return null;
  return month.toUpperCase() === 'ZZ' ? year : `${year}-${month}`;
}

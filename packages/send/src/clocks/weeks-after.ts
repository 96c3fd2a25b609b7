import { addDays } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';

/**
 * The last day of so many calendar weeks from a day: the same day of the week, that many weeks on. The day itself is not
 * counted, weekends, bank holidays and school holidays are.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * weeksAfter('2024-02-29', 6); // => '2024-04-11'
 */
export function weeksAfter(date: IsoDate, weeks: number): IsoDate {
  return addDays(date, weeks * 7);
}

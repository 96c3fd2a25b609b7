import type { IsoDate } from '@golden-thread/outcomes';

/**
 * The collection year a day lies in, by the calendar year it begins in on 1 April.
 *
 * @example
 * collectionYearOf('2022-03-31'); // => 2021
 */
export function collectionYearOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
}

import type { IsoDate } from '@golden-thread/outcomes';

/**
 * A day as a whole number that sorts as days do and takes little room.
 *
 * @example
 * dayKey('2017-04-09'); // => 20170409
 */
export function dayKey(day: IsoDate): number {
  const at = (place: number): number => day.charCodeAt(place) - 48;
  const year = at(0) * 1_000 + at(1) * 100 + at(2) * 10 + at(3);
  return year * 10_000 + (at(5) * 10 + at(6)) * 100 + at(8) * 10 + at(9);
}

/**
 * Whole years between two days, as ages are counted: a birthday on 29 February comes on 1 March in other years.
 *
 * @example
 * yearsBetween(20010630, 20170629); // => 15
 */
export function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 10_000);
}

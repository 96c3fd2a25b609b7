import type { IsoDate } from '@golden-thread/outcomes';

/** How a check of a service's entry stands on a day. */
export type Freshness = 'fresh' | 'stale' | 'never-checked';

/**
 * How the last check of an entry stands on a day: stale once more than so many whole months have gone by since. A check after
 * the day is not known on it.
 *
 * @example
 * freshnessOf('2023-05-31', '2024-05-31', 12); // => 'fresh'
 * @example
 * freshnessOf('2023-05-31', '2024-06-01', 12); // => 'stale'
 */
export function freshnessOf(lastChecked: IsoDate | null, asOf: IsoDate, freshForMonths: number): Freshness {
  if (lastChecked === null || lastChecked > asOf) return 'never-checked';
  const months = monthNumber(asOf) - monthNumber(lastChecked);
  const isOver = asOf.slice(8) > lastChecked.slice(8);
  return months > freshForMonths || (months === freshForMonths && isOver) ? 'stale' : 'fresh';
}

function monthNumber(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

import type { IsoDate } from '@golden-thread/outcomes';

/** A collection year by the calendar year it begins in: 2025 is 1 April 2025 to 31 March 2026, which the Department writes 2025/26. */
export type Ssda903Year = 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026;

/** Every collection year that can be read, oldest first. */
export const ssda903Years: readonly Ssda903Year[] = [
  2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
];

/**
 * The first and the last day of a collection year.
 *
 * @example
 * collectionDays(2025); // => { first: '2025-04-01', last: '2026-03-31' }
 */
export function collectionDays(year: Ssda903Year): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: `${year}-04-01` as IsoDate, last: `${year + 1}-03-31` as IsoDate };
}

/** Whether a number is a collection year that can be read. */
export function isSsda903Year(year: number): year is Ssda903Year {
  return (ssda903Years as readonly number[]).includes(year);
}

/**
 * A collection year as the Department writes it.
 *
 * @example
 * inWords(2025); // => '2025/26'
 */
export function inWords(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

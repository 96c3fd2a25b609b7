import type { IsoDate } from '@golden-thread/outcomes';

/**
 * The day of a collection year’s census, whose plans in force an annual return tells of: the third Thursday of January.
 *
 * @source DfE, Special educational needs person level survey: guides for 2024 and 2025, census dates of 18 January 2024 and 16 January 2025
 * @example
 * censusDay(2025); // => '2025-01-16'
 */
export function censusDay(year: number): IsoDate {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const thirdThursday = 15 + ((4 - first + 7) % 7);
  return `${year}-01-${thirdThursday}`;
}

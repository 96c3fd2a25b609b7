import type { IsoDate } from '@golden-thread/outcomes';

/** How many children aged 0 to 17 an authority had in the middle of a year, by one of several estimates: they are rebased later. */
export interface PopulationEstimate {
  /** 2020 is 30 June 2020. */
  readonly midYear: number;
  readonly people: number;
  readonly publishedDate: IsoDate;
  readonly source: string;
}

/**
 * The middle of year whose estimate a rate on a day goes by: the last 30 June before it. That of 31 March 2022, and of the year that ends
 * then, is mid-2021.
 *
 * @source DfE, Children looked after in England: number and rate by authority; its estimates for a year ending 31 March are those of the
 * Office for National Statistics for the middle of the year before
 * @example
 * midYearBefore('2022-03-31'); // => 2021
 */
export function midYearBefore(day: IsoDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5) >= '06-30' ? 0 : 1);
}

/**
 * The estimate a rate on a day goes by, as known on another: of one mid-year the newest published by then. Null where there is none.
 *
 * @example
 * populationFor([], '2022-03-31', '2022-12-31'); // => null
 */
export function populationFor(
  estimates: readonly PopulationEstimate[],
  day: IsoDate,
  asAt: IsoDate,
): PopulationEstimate | null {
  const midYear = midYearBefore(day);
  return estimates
    .filter((each) => each.midYear === midYear && each.publishedDate <= asAt)
    .reduce<PopulationEstimate | null>(
      (newest, each) => (newest === null || each.publishedDate > newest.publishedDate ? each : newest),
      null,
    );
}

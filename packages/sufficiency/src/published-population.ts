import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** How many children aged 0 to 17 an area had in the middle of a year, as one release estimates it. Later releases rebase it. */
export interface PublishedPopulation {
  /** 2020 is 30 June 2020. */
  readonly midYear: number;
  /** Above 0. */
  readonly people: number;
  /** The day from which it could be known. */
  readonly publishedDate: IsoDate;
  readonly source: Citation;
}

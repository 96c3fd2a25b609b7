import type { Citation } from '@golden-thread/outcomes';

/** Who provides a placement: the council itself, or somebody it buys from. Another council's own homes are bought. */
export type CostSector = 'in-house' | 'independent';

/** What a placement costs a week. */
export interface UnitCost {
  /** A type of placement without its provider, such as `residential`. */
  readonly placementTypeId: string;
  /** Null where the price is of all placements of the type together, whoever provides them. */
  readonly sector: CostSector | null;
  /** Whole pence, 0 or more, for seven nights. */
  readonly perWeekPence: number;
  /**
   * The financial year whose prices these are, by the calendar year it starts in: 2021 is April 2021 to March 2022. Null where the source
   * does not say; such a price is taken as it stands for every year, and that is told.
   */
  readonly priceYear: number | null;
  readonly source: Citation;
}

/** A yearly rise in prices, from a financial year until the next entry for the same type. */
export interface CostInflation {
  /** A type with or without its provider (`residential`, `residential-independent`); null is every type that has no entry of its own. */
  readonly placementTypeId: string | null;
  /** The first financial year whose prices are so much above those of the year before, by the calendar year it starts in. */
  readonly fromYear: number;
  /** Percent a year, above -100; below zero where prices fall. */
  readonly percent: number;
}

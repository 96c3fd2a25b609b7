/** A part of the stock: children of one placement type or age band, oldest year first. Null where suppressed or not published. */
export interface StockPart {
  readonly id: string;
  readonly stock: readonly (number | null)[];
}

/** A breakdown of the stock. `areAll` says that nobody is in none of the parts; else the others are `rest`. */
export interface StockParts {
  readonly parts: readonly StockPart[];
  readonly areAll: boolean;
}

/**
 * What is published, or protected by rounding, of an area's looked-after children: one value for each year, oldest first, null where it is
 * unknown. A suppressed figure is unknown and is not worked out from others.
 */
export interface AreaAggregates {
  readonly areaCode: string;
  /** The calendar year of the first 31 March. */
  readonly firstYear: number;
  /** Children on 31 March. */
  readonly stock: readonly (number | null)[];
  /** Children who started in the year that ends on that day. */
  readonly starts: readonly (number | null)[];
  /** Children who ceased in it. */
  readonly ceases: readonly (number | null)[];
  readonly placementTypes: StockParts;
  readonly ageBands: StockParts;
  /** Of the children of a type, by its id, those whose placement is bought: what new places of the authority's own can take. None where left out. */
  readonly bought?: readonly StockPart[];
  /** What every figure is rounded to: 1 where exact, 5 where protected by rounding to fives. */
  readonly roundedTo: number;
}

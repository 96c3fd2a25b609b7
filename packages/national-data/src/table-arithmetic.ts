/** A percentage or a rate a table prints, and which of its own counts it is a share of which. */
export interface PublishedShare {
  /** The id of the measure it is imported as, where it is one. */
  readonly id: string;
  readonly title: string;
  /** The column it is printed in. */
  readonly column: string;
  /** The count it is made from: 100 or 10,000 times this, over the denominator. */
  readonly numerator: string;
  /** The counts that are added up to divide by. */
  readonly denominator: readonly string[];
  /** Decimal places printed; half a unit of the last may be rounding. */
  readonly decimals: number;
  /** A percentage from 0 to 100 unless said. */
  readonly unit?: 'percent' | 'per-10000' | undefined;
  /** Only rows in which each of these columns holds one of these; every row unless said. */
  readonly where?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Where a table has a row for each part: what the row of the whole holds instead, being otherwise of the same area, year and breakdown. The
   * denominator stands there. Left out where it stands in the row itself.
   */
  readonly wholeRow?: Readonly<Record<string, string>> | undefined;
}

/** What must hold between the columns of a table, and between its rows: data beside the mapping, not code. */
export interface TableArithmetic {
  /** What the rows about everybody hold; all columns named here break the others down. */
  readonly whole: Readonly<Record<string, string>>;
  /** Columns of counts, and in words what they count. Each adds up over local authorities to its region and to England. */
  readonly counts: Readonly<Record<string, string>>;
  /** Percentages and rates made from those counts. */
  readonly shares: readonly PublishedShare[];
  /**
   * What counts of regions and England are rounded to: they do not add up, and a share made from them may be off by as much. Left out where
   * they are exact.
   */
  readonly countsRoundedTo?: number | undefined;
}

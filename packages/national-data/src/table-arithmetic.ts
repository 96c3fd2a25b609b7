/** A percentage a table prints, and which of its own counts it is a share of which. */
export interface PublishedShare {
  /** The id of the measure it is imported as, where it is one. */
  readonly id: string;
  readonly title: string;
  /** The column it is printed in, as a percentage from 0 to 100. */
  readonly column: string;
  /** The count it is made from: 100 times this, over the denominator. */
  readonly numerator: string;
  /** The counts that are added up to divide by. */
  readonly denominator: readonly string[];
  /** Decimal places printed; half a unit of the last may be rounding. */
  readonly decimals: number;
}

/** What must hold between the columns of a table, and between its rows: data beside the mapping, not code. */
export interface TableArithmetic {
  /** What the rows about everybody hold; all columns named here break the others down. */
  readonly whole: Readonly<Record<string, string>>;
  /** Columns of counts, and in words what they count. Each adds up over local authorities to its region and to England. */
  readonly counts: Readonly<Record<string, string>>;
  /** Percentages made from those counts. */
  readonly shares: readonly PublishedShare[];
}

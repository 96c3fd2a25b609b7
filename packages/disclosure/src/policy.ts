/** Counts that are not shown, and what stands in their place. */
export interface Suppression {
  /** Smallest count that is hidden; 1 wherever zero is shown. */
  readonly from: number;
  /** Largest count that is hidden, itself included. */
  readonly to: number;
  /** What is printed instead of a hidden figure; the same for every reason, so that it tells nothing. */
  readonly symbol: string;
}

/** How shown counts are rounded. */
export interface Rounding {
  /** Counts become multiples of this; a half goes up. */
  readonly base: number;
  /** Geographic levels whose counts are rounded, as the table writes them; null rounds every shown count. */
  readonly levels: readonly string[] | null;
  /** True to choose the multiples so that totals agree; each count then moves by less than one base. */
  readonly agreeing: boolean;
}

/** A document that a policy was taken from. */
export interface PolicySource {
  readonly title: string;
  readonly publisher: string;
}

/** How the small numbers of a dataset are kept from identifying a child, as data. */
export interface DisclosurePolicy {
  readonly id: string;
  readonly title: string;
  readonly source: PolicySource;
  readonly suppression: Suppression | null;
  readonly rounding: Rounding | null;
  /** How far apart the smallest and the largest value a reader can think of must be, at least, for every hidden count. */
  readonly width: number;
  /**
   * Geographic levels below which nobody is counted safely: requests for them are refused. `other area` refuses every level and every
   * ONS code that is not known to be a local authority or larger.
   */
  readonly refusedLevels: readonly string[];
}

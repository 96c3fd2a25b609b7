/** What the requests received in a month came to, as far as they are decided. */
export interface DecisionsOfMonth {
  readonly assess: number;
  readonly refuse: number;
  readonly withdrawn: number;
}

/** What assessments came to: those that ended in a month. */
export interface OutcomesOfMonth {
  readonly issue: number;
  readonly refuse: number;
  readonly withdrawn: number;
}

/**
 * The counts of one month that load is told from: counts and nothing else, so that protected ones serve as well. Null is not
 * known, and never zero.
 */
export interface LoadMonth {
  /** As `2024-05`. */
  readonly month: string;
  /** Requests received in the month. */
  readonly requests: number | null;
  readonly decisions: DecisionsOfMonth | null;
  /** Assessments that ended in the month; `issue` counts the plans issued in it. */
  readonly outcomes: OutcomesOfMonth | null;
  /** The plans issued in the month by the weeks since their request: one count for each of `lagBands`. */
  readonly lags: readonly number[] | null;
  /** Plans that ceased in the month, for any reason. */
  readonly ceased: number | null;
  /** Plans in force at the end of its last day; null too where it cannot be told of more than one in a hundred. */
  readonly inForce: number | null;
}

/** Months in a row, oldest first, each one over and its records whole. */
export interface LoadHistory {
  readonly months: readonly LoadMonth[];
  /** What could not be counted and why, as sentences; may be empty. */
  readonly leftOut: readonly string[];
}

/** How a hidden count can be found out. The count itself is never part of it. */
export interface Exposure {
  readonly cell: string;
  /**
   * `determined`: only one count agrees with what is published. `pinned`: all that agree lie within less than the
   * width. `undecided`: neither an account that clears it nor a bound that settles it was found; it counts as exposed.
   */
  readonly kind: 'determined' | 'pinned' | 'undecided';
}

/** What an attacker got out of published tables. */
export interface Audit {
  /** Hidden counts looked at. */
  readonly hidden: number;
  readonly exposures: readonly Exposure[];
  /** Sums and percentages left out because nothing agrees with them: the tables contradict one another there. */
  readonly contradictions: number;
  /** Hidden counts whose sign states a range (`<5`) that was not taken at its word, because the sums contradict some; else 0. */
  readonly rangesLeftOut: number;
  /** How many hidden counts were settled by which means. */
  readonly settledBy: {
    readonly propagation: number;
    readonly accounts: number;
    readonly linearProgramming: number;
    readonly nothing: number;
  };
}

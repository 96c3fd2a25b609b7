/** How long somebody has for a step. Months end on the day with the same number; weeks and days are counted from the day after. */
export interface TimeLimit {
  readonly count: number;
  readonly unit: 'days' | 'working-days' | 'weeks' | 'months';
}

/** One step on the way from a disagreement to its end. */
export interface DisputeStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Who has to act, in our own plain words. */
  readonly whoActs: string;
  /** What the limit runs from, in our own plain words. */
  readonly runsFrom: string;
  /** Null where the rule sets none. */
  readonly limit: TimeLimit | null;
  /** Where the rule stands, such as `SEND Regulations 2014, reg 36`; null where a partnership set it itself. */
  readonly rule: string | null;
}

/** The steps by which a kind of disagreement is settled, the nearest first. */
export interface DisputeLadder {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly DisputeStep[];
}

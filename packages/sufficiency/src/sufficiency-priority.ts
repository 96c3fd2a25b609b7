import type { Citation } from '@golden-thread/outcomes';

/** A priority of a sufficiency strategy and the objectives of its delivery plan whose outcome measure it is. */
export interface SufficiencyPriority {
  readonly id: string;
  /** Its place in the strategy's list, from 1. */
  readonly number: number;
  readonly title: string;
  /** References of delivery objectives that the plan says are done when this is so; empty when it says so of none. */
  readonly objectiveRefs: readonly string[];
  readonly source: Citation;
}

import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** One numbered line of a strategy: a priority, a principle, an aim or a process. */
export interface StrategyItem {
  readonly id: string;
  /** Its place in the document's own list, from 1. Where the document counts by bullets, the count is ours. */
  readonly number: number;
  readonly title: string;
  /** What the document adds, in our own plain words; null when it adds nothing. */
  readonly description: string | null;
}

/** What partners agreed on paper about commissioning together. A list the document does not have is empty. */
export interface CommissioningStrategy {
  readonly id: string;
  readonly title: string;
  /** First day it covers; null when the document does not say. */
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** The body that oversees it; null when the document names none. */
  readonly boardBodyId: string | null;
  readonly priorities: readonly StrategyItem[];
  readonly principles: readonly StrategyItem[];
  /** What children and young people want for themselves. */
  readonly aims: readonly StrategyItem[];
  /** How partners work to get there. */
  readonly processes: readonly StrategyItem[];
  readonly source: Citation;
}

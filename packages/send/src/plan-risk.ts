import type { Holder } from '@golden-thread/governance';
import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** How likely a risk is, or how hard it would hit: five steps, from 1 to 5 when they are multiplied. */
export type RiskLevel = 'very-low' | 'low' | 'medium' | 'high' | 'very-high';

/**
 * What was said of a risk on a day. Entries are added and never changed: an entry that corrects another is a new one, and the
 * other stays visible.
 */
export interface RiskEntry {
  /** Unique within the risk. */
  readonly id: string;
  /** The first day it holds. */
  readonly effectiveDate: IsoDate;
  readonly status: 'open' | 'closed';
  /** Null where the source gives none: not said is not low. */
  readonly likelihood: RiskLevel | null;
  readonly impact: RiskLevel | null;
  /** What is done about it, in our own plain words; empty where the source says nothing. */
  readonly mitigations: readonly string[];
  readonly note: string;
  /** The entry of this risk that it corrects; null when it corrects none. */
  readonly corrects: string | null;
  readonly source: Citation;
}

/** Something that may keep a plan from its aims. */
export interface PlanRisk {
  /** Unique within the plan. */
  readonly id: string;
  /** Our own plain words. */
  readonly title: string;
  /** Who answers for it; null where the source names nobody. */
  readonly owner: Holder | null;
  /** The priorities it bears on; with none and no action it bears on the whole plan. */
  readonly priorityRefs: readonly string[];
  /** The actions it bears on. */
  readonly actionRefs: readonly string[];
  /** At least one, in any order. */
  readonly entries: readonly RiskEntry[];
}

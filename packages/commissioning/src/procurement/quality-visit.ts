import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** How often a setting is visited to see whether what is bought is good. The interval is data: no law sets one. */
export interface QualityVisitRule {
  readonly id: string;
  readonly title: string;
  /** Whole months from one visit to the next at the latest. */
  readonly everyMonths: number;
  /** Whole months from the start of a contract to the first visit at the latest; null where nobody says. */
  readonly firstWithinMonths: number | null;
  readonly source: Citation | null;
}

/** What a visit found. */
export interface VisitFinding {
  readonly id: string;
  readonly title: string;
  /** Something good, something to do better, or something the contract does not allow. */
  readonly kind: 'strength' | 'improvement' | 'breach';
  /** The day by which it is to be put right; null where none is set. */
  readonly dueDate: IsoDate | null;
  readonly doneDate: IsoDate | null;
}

/** A visit to a setting, planned or held. A setting is where children are served, and never names a child. */
export interface QualityVisit {
  readonly id: string;
  /** What was visited, as a name that stays the same from visit to visit. */
  readonly setting: string;
  /** The contract it is visited under; null where there is none, or nobody says. */
  readonly contractId: string | null;
  readonly where: 'in-area' | 'out-of-area' | null;
  readonly status: 'planned' | 'held' | 'cancelled';
  /** The day it was held, or is planned for; null where nobody says. */
  readonly date: IsoDate | null;
  /** Local ids of the organisations that visited together. */
  readonly byOrganisationIds: readonly string[];
  /** The rule the next visit follows; that of the contract where it is null. */
  readonly ruleId: string | null;
  readonly findings: readonly VisitFinding[];
  readonly source: Citation | null;
}

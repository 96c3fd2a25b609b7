import type { IsoDate } from '@golden-thread/outcomes';

/** Which of the three parts of a child’s support a share or an amount is for. */
export type SupportPart = 'education' | 'health' | 'care';

/** What one part bears of a package. */
export interface PackageShare {
  readonly part: SupportPart;
  /** Percent of the weekly cost, at most two decimals; those of a package sum to exactly 100. */
  readonly sharePercent: number;
}

/**
 * What kind of package it is: shared by agreement, aftercare that health and council owe together, or continuing care.
 *
 * @source Mental Health Act 1983, section 117: the NHS body and the local social services authority owe aftercare together, and the Act
 * sets no shares, so that each package needs its own
 */
export type PackageKind = 'joint' | 'section-117' | 'continuing-care';

/** A package of care for one child as somebody proposes it to the panel. About a child, who is named by a pseudonym only. */
export interface JointPackage {
  readonly id: string;
  readonly childPseudonym: string;
  readonly kind: PackageKind;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  /** Whole pence for seven days, 0 or more. */
  readonly perWeekPence: number;
  readonly shares: readonly PackageShare[];
  /** When it has to be looked at again. */
  readonly reviewDate: IsoDate;
}

/** What the panel said. */
export type PackageOutcome = 'agreed' | 'refused' | 'deferred' | 'disputed';

/** A decision of the panel about one version of a package. It is taken by others than those who proposed it. */
export interface PackageDecision {
  readonly id: string;
  readonly packageId: string;
  /** The version of the package that lay before the panel: a later one waits for its own decision. */
  readonly packageVersion: number;
  readonly panelBodyId: string;
  readonly decidedDate: IsoDate;
  readonly outcome: PackageOutcome;
  /** Which parts do not agree; empty unless the outcome is `disputed`. */
  readonly disputedBy: readonly SupportPart[];
  /** Why, in words that name nobody. */
  readonly reason: string;
}

/**
 * How a personal budget is held.
 *
 * @source Children and Families Act 2014, section 49; SEND Code of Practice 2015, chapter 9, on personal budgets
 */
export type PersonalBudgetKind = 'direct-payment' | 'notional' | 'third-party';

/** What one part puts into a personal budget. */
export interface BudgetPart {
  readonly part: SupportPart;
  readonly kind: PersonalBudgetKind;
  /** Whole pence a year, 0 or more. */
  readonly perYearPence: number;
}

/**
 * The personal budget of one child, by part. About a child, who is named by a pseudonym only.
 *
 * @source Children and Families Act 2014, section 49; Special Educational Needs (Personal Budgets) Regulations 2014
 */
export interface PersonalBudget {
  readonly id: string;
  readonly childPseudonym: string;
  readonly parts: readonly BudgetPart[];
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly reviewDate: IsoDate;
}

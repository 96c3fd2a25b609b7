import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** From how much money, or on how many wards, a council's constitution counts a decision as key. */
export interface KeyDecisionThreshold {
  readonly id: string;
  /** Spending or saving from which a decision is key, in pence; null where the constitution names no sum. */
  readonly amountPence: number | null;
  /** Wards that are affected significantly from which it is key; the regulations say two. */
  readonly wards: number;
  /** Whether it counts the five clear days of the general exception in working days; the regulations say days. */
  readonly countsWorkingDays: boolean;
  /** First day it holds. */
  readonly startDate: IsoDate | null;
  /** Last day; null while it holds. */
  readonly endDate: IsoDate | null;
  readonly source: Citation | null;
}

/** How a key decision is made known before it is taken. */
export type KeyDecisionRoute = 'notice' | 'general-exception' | 'special-urgency';

/** A decision of a council's executive, with what is known of whether it is key and how it was made known. */
export interface KeyDecision {
  readonly id: string;
  readonly title: string;
  readonly decisionMakerBodyId: string | null;
  /** What the report itself says; null where it does not say. */
  readonly saidToBeKey: boolean | null;
  /** Likely spending or saving, in pence; null where it is not known. */
  readonly amountPence: number | null;
  /** Wards it is likely to affect significantly; null where that is not known. */
  readonly wards: number | null;
  readonly route: KeyDecisionRoute | null;
  /** The day the notice was published, or under the general exception made available; null where none is recorded. */
  readonly noticeDate: IsoDate | null;
  /** The day the chair of scrutiny agreed that it is urgent; null otherwise. */
  readonly urgencyAgreedDate: IsoDate | null;
  /** The day it is to be taken, or was; null where none is set. */
  readonly decisionDate: IsoDate | null;
  readonly intentionIds: readonly string[];
  readonly source: Citation | null;
}

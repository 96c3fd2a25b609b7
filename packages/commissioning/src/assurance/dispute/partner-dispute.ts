import type { IsoDate } from '@golden-thread/outcomes';

/** What partners disagree about. */
export type DisputeMatter =
  | 'who-pays'
  | 'section-117'
  | 'continuing-care'
  | 'health-provision'
  | 'shares-of-a-fund'
  | 'contract'
  | 'other';

/** How far a step of the ladder has come. */
export interface DisputeStepRecord {
  readonly stepId: string;
  /** The day the limit of the step runs from. */
  readonly startedDate: IsoDate;
  /** The day it was over; null while it runs. */
  readonly endedDate: IsoDate | null;
  /** What came of it, in our own plain words; null while it runs. */
  readonly outcome: string | null;
}

/**
 * A disagreement between partners. It names no child: what is disputed about one child is part of that child's records.
 */
export interface PartnerDispute {
  readonly id: string;
  /** In our own plain words, without naming a person. */
  readonly title: string;
  readonly matter: DisputeMatter;
  /** A ladder that is shipped, or one the area recorded. */
  readonly ladderId: string;
  readonly organisationIds: readonly string[];
  /** Local ids of the intentions it holds up. */
  readonly intentionIds: readonly string[];
  readonly raisedDate: IsoDate;
  /** In the order they were reached; at most one for each step. */
  readonly steps: readonly DisputeStepRecord[];
  readonly closedDate: IsoDate | null;
  readonly outcome: 'agreed' | 'decided' | 'withdrawn' | null;
}

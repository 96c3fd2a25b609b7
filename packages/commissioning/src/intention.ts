import type { Citation } from '@golden-thread/outcomes';

/** A Place priority and the operational group that answers for it. */
export interface PlacePriority {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly groupBodyId: string;
}

/** Something partners intend to commission together. */
export interface CommissioningIntention {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly priorityId: string;
  /** Marked in the strategy as serving a commitment. */
  readonly servesCommitment: boolean;
  readonly source: Citation;
}

import type { Citation, IsoDate } from '@golden-thread/outcomes';

/**
 * Where in the cycle of commissioning something stands: finding out what is needed, planning, doing, or looking at what came of it.
 *
 * @source SEND Code of Practice 2015, chapter 3: the joint commissioning cycle
 */
export type CommissioningStage = 'understand' | 'plan' | 'do' | 'review';

/** Whom it is commissioned for: one child, a service or group of services, or everybody. */
export type CommissioningLevel = 'individual' | 'operational' | 'strategic';

/** A priority that intentions stand under, such as a Place priority, and the one group that answers for it. */
export interface PlacePriority {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly groupBodyId: string;
}

/** Something partners intend to commission together. What the document does not say is null or an empty list: unknown, never none. */
export interface CommissioningIntention {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly priorityId: string;
  /** Marked in the strategy as serving a commitment. */
  readonly servesCommitment: boolean;
  readonly stage: CommissioningStage | null;
  readonly level: CommissioningLevel | null;
  /** Ids of the outcomes of the framework it is to serve. */
  readonly outcomeIds: readonly string[];
  /** Ids of the services it is about. */
  readonly serviceIds: readonly string[];
  /** Ids of the pooled funds it is about, or is paid from. */
  readonly fundIds: readonly string[];
  /** The actions of plans that carry it out, each as plan, colon, number. */
  readonly actionIds: readonly string[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** Where it is published; null where it was recorded and no document says it. */
  readonly source: Citation | null;
}

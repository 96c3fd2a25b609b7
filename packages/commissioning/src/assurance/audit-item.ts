import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** An opinion that internal audit may give. */
export interface AuditOpinion {
  readonly id: string;
  readonly title: string;
  /** What it says of governance, risk and control, in our own plain words. */
  readonly meaning: string;
}

/** The opinions an auditor chooses from, the best first. */
export interface OpinionScale {
  readonly id: string;
  readonly title: string;
  readonly opinions: readonly AuditOpinion[];
}

/** What audit asked for. */
export interface AuditRecommendation {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly priority: 'high' | 'medium' | 'low' | null;
  readonly ownerPostId: string | null;
  readonly ownerBodyId: string | null;
  /** The day first agreed; it stays when a later one is agreed. */
  readonly dueDate: IsoDate | null;
  /** A later day that was agreed since; null where none was. */
  readonly revisedDate: IsoDate | null;
  /** The day it was done; null while it is not. */
  readonly doneDate: IsoDate | null;
}

/** A piece of assurance by internal audit. */
export interface AuditItem {
  readonly id: string;
  readonly title: string;
  /** The risks it looks at, in our own plain words. */
  readonly risksLookedAt: readonly string[];
  readonly organisationId: string | null;
  readonly intentionIds: readonly string[];
  readonly commissionedDate: IsoDate | null;
  /** The day of its report; null while there is none. */
  readonly reportedDate: IsoDate | null;
  /** A scale that is shipped, or one the area recorded; null where the document names none. */
  readonly scaleId: string | null;
  /** An opinion of the scale; null before the report, or where it gives none. */
  readonly opinionId: string | null;
  readonly recommendations: readonly AuditRecommendation[];
  readonly source: Citation | null;
}

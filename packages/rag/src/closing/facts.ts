import type { IsoDate } from '@golden-thread/outcomes';
import type { ClosingApproval } from '../action-facts.ts';

/** The evidence last submitted, and what the panel said of it. */
export interface SubmittedEvidence {
  readonly id: string;
  /** Opaque subject of who submitted it; null for evidence carried over from a published source. */
  readonly submittedBySubject: string | null;
  readonly decision: { readonly decision: 'accepted' | 'returned'; readonly reason: string } | null;
}

/** What is on record about closing an action since it was last recorded as not complete. */
export interface ClosingFacts {
  readonly complete: boolean;
  readonly completedDate: IsoDate | null;
  readonly evidence: SubmittedEvidence | null;
  readonly approvals: readonly ClosingApproval[];
}

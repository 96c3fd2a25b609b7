import type { IsoDate } from '@golden-thread/outcomes';
import type { ClosingApproval } from '../action-facts.ts';

/** The evidence last submitted, and what the panel said of it. */
export interface SubmittedEvidence {
  readonly id: string;
  readonly decision: { readonly decision: 'accepted' | 'returned'; readonly reason: string } | null;
}

/** What is on record about closing an action since it was last recorded as not complete. */
export interface ClosingFacts {
  /**
   * Whether an evidence panel decides before the board. Where none does, its step falls away and the board decides on the
   * evidence as it approves closing.
   */
  readonly panel: boolean;
  readonly complete: boolean;
  readonly completedDate: IsoDate | null;
  /** The evidence the panel is to decide on: the last one submitted. */
  readonly evidence: SubmittedEvidence | null;
  /** Opaque subjects of everyone who submitted evidence for this closing, corrected evidence included. */
  readonly submitterSubjects: readonly string[];
  /** Opaque subjects of everyone who decided on evidence for this closing, corrected decisions included. */
  readonly deciderSubjects: readonly string[];
  readonly approvals: readonly ClosingApproval[];
}

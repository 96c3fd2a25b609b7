import type { AssessmentStatus, IsoDate } from '@golden-thread/outcomes';

/** How likely a recorder thinks something is to be missed. `unknown`: the recorder did not say. */
export type Risk = 'none' | 'risk' | 'significant-risk' | 'unknown';

/** What was last recorded about the progress of an action. */
export interface RecordedProgress {
  readonly status: 'not-started' | 'in-progress' | 'complete';
  readonly measuresRisk: Risk;
  readonly timelineRisk: Risk;
}

/** How one impact measure stands by what was observed; `not-rated` when it cannot be told. */
export interface MeasureStanding {
  readonly indicatorId: string;
  readonly status: AssessmentStatus;
  /** Named in reasons instead of the id when given. */
  readonly title?: string | undefined;
}

/** A recorded approval to close, by a body that holds the right to give it. */
export interface ClosingApproval {
  readonly bodyId: string;
  readonly date: IsoDate;
}

/** Where the evidence of an action stands: `none` when none is recorded. */
export type EvidenceState = 'none' | 'submitted' | 'accepted' | 'returned';

/**
 * Everything the rating rules may know about an action, already read as at the day asked: the rules do not look
 * for later or corrected records.
 */
export interface ActionFacts {
  /** First day it should be under way; null when the plan states none. */
  readonly startDate: IsoDate | null;
  /** Last day it may be completed on time; null when the plan gives no day, so nothing can be overdue. */
  readonly deadlineDate: IsoDate | null;
  /** Null when nothing is recorded. */
  readonly progress: RecordedProgress | null;
  /** The day recorded as its completion; null unless progress says `complete`. */
  readonly completedDate: IsoDate | null;
  readonly evidence: EvidenceState;
  /**
   * False where no evidence panel decides: the board that approves closing then accepts what was submitted. Left out, there
   * is a panel: leaving something out never loosens a rule.
   */
  readonly panel?: boolean | undefined;
  readonly approvals: readonly ClosingApproval[];
  /** The impact measures of the action; empty where its plan names none. */
  readonly measures: readonly MeasureStanding[];
}

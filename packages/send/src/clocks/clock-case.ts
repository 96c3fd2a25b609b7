import type { ClockException } from './exceptions/clock-exception.ts';
import type { DayOrUnknown, EventDate } from './event-date.ts';

/** What every clock is told. */
export interface ClockCaseBase {
  /**
   * When and why the clock stopped to apply without what it waits for: the request was withdrawn, the family moved away, the
   * plan was refused or, for a clock on a refusal, agreed; after a review, the plan is kept or ceased. Null where nothing of
   * the kind happened.
   */
  readonly ended: { readonly date: DayOrUnknown; readonly because: string } | null;
  readonly exceptions: readonly ClockException[];
}

/** Whom the authority asked for advice. */
export type AdviceSource = 'education' | 'health' | 'social-care' | 'educational-psychology' | 'other';

/** From a request for an assessment (or responsibility for the child by moving in) to the family being told yes or no. */
export interface AssessmentDecisionCase extends ClockCaseBase {
  readonly clock: 'assessment-decision';
  readonly requestReceivedDate: EventDate;
  readonly decisionToldDate: EventDate;
}

/** From one source being asked for advice to its advice being received. */
export interface AdviceCase extends ClockCaseBase {
  readonly clock: 'advice';
  readonly adviceFrom: AdviceSource;
  /** The day the source received the question. */
  readonly askedDate: EventDate;
  readonly adviceReceivedDate: EventDate;
}

/** From a request for an assessment to the family being told that there will be no plan. */
export interface PlanRefusalCase extends ClockCaseBase {
  readonly clock: 'plan-refusal';
  readonly requestReceivedDate: EventDate;
  readonly refusalToldDate: EventDate;
}

/** From a request for an assessment to the final plan being sent. */
export interface FinalPlanCase extends ClockCaseBase {
  readonly clock: 'final-plan';
  readonly requestReceivedDate: EventDate;
  readonly finalPlanSentDate: EventDate;
}

/** From a draft plan being served to the final plan, before which the family must have had its days. */
export interface RepresentationsCase extends ClockCaseBase {
  readonly clock: 'representations';
  readonly draftServedDate: EventDate;
  readonly finalPlanSentDate: EventDate;
}

/** From a plan being made, or last reviewed, to its next review being complete. */
export interface AnnualReviewCase extends ClockCaseBase {
  readonly clock: 'annual-review';
  readonly planMadeDate: EventDate;
  /** The day the review before this one was complete; `not-yet` where this is the first. */
  readonly lastReviewedDate: EventDate;
  /** The day the family was told the decision of this review, which completes it; the meeting alone does not. */
  readonly reviewCompletedDate: EventDate;
}

/** What an authority decides after a review meeting. */
export type ReviewDecision = 'amend' | 'keep' | 'cease' | 'not-yet' | 'unknown';

/** From a review meeting to the family being told the decision and, where it is to amend, the amendments proposed. */
export interface ReviewDecisionCase extends ClockCaseBase {
  readonly clock: 'review-decision';
  readonly meetingDate: EventDate;
  readonly decision: ReviewDecision;
  readonly decisionToldDate: EventDate;
  /** The day the plan and the notice of the amendments proposed were sent. */
  readonly amendmentsSentDate: EventDate;
}

/** From a review meeting to the final amended plan, or word that it will not be amended after all. */
export interface AmendedPlanCase extends ClockCaseBase {
  readonly clock: 'amended-plan';
  readonly meetingDate: EventDate;
  readonly amendmentsSentDate: EventDate;
  readonly finalPlanSentDate: EventDate;
}

/** From the family being told of a reassessment of a plan to the finalised plan, amended or replaced, being sent. */
export interface ReassessedPlanCase extends ClockCaseBase {
  readonly clock: 'reassessed-plan';
  /** The day the family was told that there will be one; where nobody had asked for it, the day the authority decided on it. */
  readonly reassessmentToldDate: EventDate;
  readonly finalPlanSentDate: EventDate;
}

/** A transfer from one phase of education to the next, other than into post-16. */
export interface PhaseTransferCase extends ClockCaseBase {
  readonly clock: 'phase-transfer';
  /** The day the child is to change; it may lie ahead. */
  readonly transferDate: DayOrUnknown;
  readonly finalPlanSentDate: EventDate;
}

/** A transfer from secondary school to a post-16 institution. */
export interface TransferToPost16Case extends ClockCaseBase {
  readonly clock: 'transfer-to-post-16';
  /** The day the young person is to change; it may lie ahead. */
  readonly transferDate: DayOrUnknown;
  readonly finalPlanSentDate: EventDate;
}

/** A move from one post-16 institution to another at any other time. */
export interface MoveBetweenPost16Case extends ClockCaseBase {
  readonly clock: 'move-between-post-16';
  /** The day the move was proposed. */
  readonly proposedDate: EventDate;
  /** The day the young person is to move; it may lie ahead. */
  readonly transferDate: DayOrUnknown;
  readonly finalPlanSentDate: EventDate;
}

/** What a clock is read from: one matter of one child, without anything that says who. */
export type ClockCase =
  | AssessmentDecisionCase
  | AdviceCase
  | PlanRefusalCase
  | FinalPlanCase
  | RepresentationsCase
  | AnnualReviewCase
  | ReviewDecisionCase
  | AmendedPlanCase
  | ReassessedPlanCase
  | PhaseTransferCase
  | TransferToPost16Case
  | MoveBetweenPost16Case;

/** The clocks there are. */
export type ClockId = ClockCase['clock'];

import type { IsoDate } from '@golden-thread/outcomes';
import type { AmendedPlanCase, ReviewDecisionCase } from '../clocks/clock-case.ts';
import { isDay } from '../clocks/event-date.ts';
import type { EventDate } from '../clocks/event-date.ts';
import type { PlanRecord } from './measure-record.ts';

/** The clock on the decision after the latest review meeting; null where there is no day of one. */
export function reviewDecisionCase(plan: PlanRecord): ReviewDecisionCase | null {
  const { reviewMeetingDate: meetingDate, reviewDecision: decision, amendmentsSentDate } = plan;
  if (!isDay(meetingDate)) return null;
  return {
    clock: 'review-decision',
    meetingDate,
    decision,
    decisionToldDate: decisionTold(plan, meetingDate),
    amendmentsSentDate,
    ended: null,
    exceptions: [],
  };
}

/** The clock on the amended plan after it; null where there is no day of a meeting, or the plan is not to be amended. */
export function amendedPlanCase(plan: PlanRecord): AmendedPlanCase | null {
  const { reviewMeetingDate: meetingDate, amendmentsSentDate, amendedPlanSentDate } = plan;
  if (!isDay(meetingDate) || plan.reviewDecision !== 'amend') return null;
  return {
    clock: 'amended-plan',
    meetingDate,
    amendmentsSentDate,
    finalPlanSentDate: amendedPlanSentDate,
    ended: null,
    exceptions: [],
  };
}

/**
 * The day the decision on a meeting was told: the latest decision on record, if it is not from before the meeting. If it is, that of
 * the meeting has not been told, unless the record says what it is.
 */
function decisionTold({ lastReviewedDate, reviewDecision }: PlanRecord, meetingDate: IsoDate): EventDate {
  if (isDay(lastReviewedDate) && lastReviewedDate >= meetingDate) return lastReviewedDate;
  if (reviewDecision === 'not-yet') return 'not-yet';
  return reviewDecision === 'unknown' && lastReviewedDate !== 'unknown' ? 'not-yet' : 'unknown';
}

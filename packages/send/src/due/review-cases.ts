import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { EventDate } from '../clocks/event-date.ts';
import type { PlanRecord } from '../measures/measure-record.ts';
import type { PlanClocks } from './plan-clocks.ts';
import { overBy } from './over-by.ts';

/** Adds the clocks of the latest review meeting on record: the decision, and the amended plan where it is to amend. */
export function addReviewCases(plan: PlanRecord, asAt: IsoDate, { add, leaveOut }: PlanClocks): void {
  const { reviewMeetingDate: meetingDate, reviewDecision: decision, amendmentsSentDate } = plan;
  if (meetingDate === 'not-yet') return;
  if (meetingDate === 'unknown') return leaveOut(plan, 'meeting');
  const decisionToldDate = decisionTold(plan, meetingDate);
  const told = overBy(decisionToldDate, asAt);
  const over =
    told &&
    (decision === 'keep' ||
      decision === 'cease' ||
      (isDay(amendmentsSentDate) && amendmentsSentDate <= asAt));
  const of = { meetingDate, amendmentsSentDate, ended: null, exceptions: [] };
  add(plan, { ...of, clock: 'review-decision', decision, decisionToldDate }, !over);
  if (decision !== 'amend') return;
  const { amendedPlanSentDate: finalPlanSentDate } = plan;
  if (finalPlanSentDate === 'unknown') return leaveOut(plan, 'amended');
  add(plan, { ...of, clock: 'amended-plan', finalPlanSentDate }, !overBy(finalPlanSentDate, asAt));
}

/**
 * The day the decision on a meeting was told: the latest decision on record, if it is not from before the meeting. If it is, that of
 * the meeting has not been told, unless the record says what it is.
 */
export function decisionTold(
  { lastReviewedDate, reviewDecision }: PlanRecord,
  meetingDate: IsoDate,
): EventDate {
  if (isDay(lastReviewedDate) && lastReviewedDate >= meetingDate) return lastReviewedDate;
  if (reviewDecision === 'not-yet') return 'not-yet';
  return reviewDecision === 'unknown' && lastReviewedDate !== 'unknown' ? 'not-yet' : 'unknown';
}

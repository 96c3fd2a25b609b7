import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { PlanRecord } from '../measures/measure-record.ts';
import { amendedPlanCase, reviewDecisionCase } from '../measures/review-case.ts';
import { overBy } from './over-by.ts';
import type { PlanClocks } from './plan-clocks.ts';

/** Adds the clocks of the latest review meeting on record: the decision, and the amended plan where it is to amend. */
export function addReviewCases(plan: PlanRecord, asAt: IsoDate, { add, leaveOut }: PlanClocks): void {
  if (plan.reviewMeetingDate === 'unknown') leaveOut(plan, 'meeting');
  const decided = reviewDecisionCase(plan);
  if (decided === null) return;
  const { decision, decisionToldDate, amendmentsSentDate } = decided;
  const told = overBy(decisionToldDate, asAt);
  const sent = isDay(amendmentsSentDate) && amendmentsSentDate <= asAt;
  add(plan, decided, !(told && (decision === 'keep' || decision === 'cease' || sent)));
  const amended = amendedPlanCase(plan);
  if (amended === null) return;
  if (amended.finalPlanSentDate === 'unknown') leaveOut(plan, 'amended');
  else add(plan, amended, !overBy(amended.finalPlanSentDate, asAt));
}

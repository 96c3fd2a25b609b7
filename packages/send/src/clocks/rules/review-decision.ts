import type { IsoDate } from '@golden-thread/outcomes';
import { isDay, knownBy } from '../event-date.ts';
import type { EventDate } from '../event-date.ts';
import type { ReviewDecision, ReviewDecisionCase } from '../clock-case.ts';
import type { ClockEvent, ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';
import { weeksAfter } from '../weeks-after.ts';

const TELLING = 'Telling the family the decision';

/**
 * Tell the family within 4 weeks of the review meeting whether the plan is kept, amended or ceased and, where it is to be
 * amended, send the amendments proposed by the same day: the decision alone does not stop the clock.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 20(10), read with regulation 22(2)(a) as in R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)
 */
export const reviewDecision: ClockRule<ReviewDecisionCase> = {
  id: 'review-decision',
  title: 'Decision after a review meeting',
  limit: '4 weeks',
  source:
    'Special Educational Needs and Disability Regulations 2014, regulation 20(10), read with regulation 22(2)(a) as in R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: 'meetingDate',
  until: 'decisionToldDate',
  order: [
    ['meetingDate', 'decisionToldDate'],
    ['meetingDate', 'amendmentsSentDate'],
  ],
  face(given, asAt) {
    const met = knownBy(given.meetingDate, asAt);
    const told = knownBy(given.decisionToldDate, asAt);
    return {
      begins: { name: 'Review meeting', date: met },
      limit: limitFrom(met, '4 weeks from that day', (day) => weeksAfter(day, 4)),
      ends: isDay(told)
        ? completedBy(given.decision, told, knownBy(given.amendmentsSentDate, asAt))
        : { name: TELLING, date: told },
      remarks: [],
    };
  },
};

/** The event that completes the decision, once it has been told: the amendments too, where it is to amend. */
function completedBy(decision: ReviewDecision, told: IsoDate, sent: EventDate): ClockEvent {
  if (decision === 'keep' || decision === 'cease') return { name: TELLING, date: told };
  if (decision !== 'amend')
    return { name: 'Telling the family a decision that is not on record', date: 'unknown' };
  return isDay(sent) && sent <= told
    ? { name: 'Telling the family the decision, the amendments with it', date: told }
    : { name: 'Sending of the amendments, the decision having been told', date: sent };
}

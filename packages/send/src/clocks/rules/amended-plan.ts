import { dayLabel } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { isDay, knownBy } from '../event-date.ts';
import type { EventDate } from '../event-date.ts';
import type { AmendedPlanCase } from '../clock-case.ts';
import type { ClockLimit, ClockRule } from '../clock-rule.ts';
import { weeksAfter } from '../weeks-after.ts';

/**
 * Send the final amended plan, or word that it will not be amended after all, within 8 weeks of sending the amendments
 * proposed, and within 12 weeks of the meeting however late those were sent. The earlier of the two is the limit. A plan that is kept or
 * ceased has `ended` for this clock.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 22(3) and (4), as in R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)
 */
export const amendedPlan: ClockRule<AmendedPlanCase> = {
  id: 'amended-plan',
  title: 'Final amended plan after a review',
  limit: '12 weeks from the meeting, and 8 from the notice',
  source:
    'Special Educational Needs and Disability Regulations 2014, regulation 22(3) and (4), as in R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: 'meetingDate',
  until: 'finalPlanSentDate',
  order: [
    ['meetingDate', 'amendmentsSentDate'],
    ['meetingDate', 'finalPlanSentDate'],
    ['amendmentsSentDate', 'finalPlanSentDate'],
  ],
  face(given, asAt) {
    const met = knownBy(given.meetingDate, asAt);
    const sent = knownBy(given.amendmentsSentDate, asAt);
    return {
      begins: { name: 'Review meeting', date: met },
      limit: isDay(met) ? earlierOf(met, sent) : null,
      ends: {
        name: 'Sending of the final amended plan, or word that it stays as it is',
        date: knownBy(given.finalPlanSentDate, asAt),
      },
      remarks:
        sent === 'unknown'
          ? ['The day the amendments were sent is not known; 8 weeks from it may end before this limit.']
          : [],
    };
  },
};

function earlierOf(met: IsoDate, sent: EventDate): ClockLimit {
  const ofMeeting = { dueOn: weeksAfter(met, 12), how: '12 weeks from that day' };
  if (!isDay(sent)) return ofMeeting;
  const ofNotice = {
    dueOn: weeksAfter(sent, 8),
    how: `8 weeks from the amendments being sent on ${dayLabel(sent)}`,
  };
  return ofNotice.dueOn < ofMeeting.dueOn ? ofNotice : ofMeeting;
}

import { isDay, knownBy } from '../event-date.ts';
import { addMonths } from '@golden-thread/outcomes';
import type { MoveBetweenPost16Case } from '../clock-case.ts';
import type { ClockRule } from '../clock-rule.ts';
import { limitFrom } from '../limit-from.ts';

/**
 * Review and amend the plan at least 5 months before a move from one post-16 institution to another: by the same day of the
 * month, 5 months before. A month without that day gives its last one, the earlier reading: a move on 31 July, 28 February.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 18(2)
 */
export const moveBetweenPost16: ClockRule<MoveBetweenPost16Case> = {
  id: 'move-between-post-16',
  title: 'Move between post-16 institutions',
  limit: '5 months before the move',
  source: 'Special Educational Needs and Disability Regulations 2014, regulation 18(2)',
  exceptions: [],
  exceptionsSource: null,
  means: 'at-most',
  from: 'proposedDate',
  until: 'finalPlanSentDate',
  order: [['proposedDate', 'finalPlanSentDate']],
  face(given, asAt) {
    const { transferDate } = given;
    const proposed = knownBy(given.proposedDate, asAt);
    const limit = limitFrom(transferDate, '5 months before the move', (day) => addMonths(day, -5));
    return {
      begins: { name: 'Proposal of the move', date: proposed },
      limit,
      ends: {
        name: 'Sending of the plan reviewed and amended for the move',
        date: knownBy(given.finalPlanSentDate, asAt),
      },
      remarks:
        limit !== null && isDay(proposed) && proposed > limit.dueOn
          ? ['The move was proposed less than 5 months before, so the limit had passed when the clock began.']
          : [],
    };
  },
};

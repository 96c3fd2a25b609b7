import { dayLabel } from '@golden-thread/outcomes';
import { ratingLabel } from '../rating-label.ts';
import type { RatingRule } from '../rule.ts';
import { passedDeadline, passedStart } from '../timeline-standing.ts';

/**
 * Grey: recorded as not started, while neither its start nor its deadline has come and gone.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Grey
 */
export const awaitingStart: RatingRule = {
  id: 'awaiting-start',
  rating: 'grey',
  grounds({ facts, asOf, scheme }) {
    if (facts.progress?.status !== 'not-started') return null;
    if (passedDeadline(facts, asOf) !== null || passedStart(facts, asOf) !== null) return null;
    const reasons = ['It is recorded as not started.'];
    if (facts.startDate !== null) reasons.push(`It is to start by ${dayLabel(facts.startDate)}.`);
    if (facts.deadlineDate !== null) reasons.push(`Its deadline is ${dayLabel(facts.deadlineDate)}.`);
    const wouldChangeIf = ['It would be rated on its measures and its timeline once recorded as started.'];
    const lastDay = facts.startDate ?? facts.deadlineDate;
    if (lastDay !== null) {
      wouldChangeIf.push(
        `It would be ${ratingLabel(scheme, 'amber')} at least if ${dayLabel(lastDay)} passes and it is still not started.`,
      );
    }
    return { reasons, wouldChangeIf };
  },
};

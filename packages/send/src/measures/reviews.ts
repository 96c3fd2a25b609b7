import type { IsoDate } from '@golden-thread/outcomes';
import { isDay, knownBy } from '../clocks/event-date.ts';
import { twelveMonthsStartingWith } from '../clocks/twelve-months-starting-with.ts';
import { activePlans } from './active-plans.ts';
import type { PlanRecord } from './measure-record.ts';
import { leaveOut } from './measure-result.ts';
import type { LeftOut } from './measure-result.ts';

/** The plans that owed a review in the 12 months that end with a day. */
export interface ReviewsOwed {
  readonly due: readonly PlanRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** The plans in force on a day that were made 12 months before or earlier: each owed at least one review in the 12 months. */
export function reviewsOwed(plans: readonly PlanRecord[], day: IsoDate): ReviewsOwed {
  const { active, leftOut } = activePlans(plans, day);
  return {
    due: active.filter(({ madeDate }) => isDay(madeDate) && twelveMonthsStartingWith(madeDate) <= day),
    leftOut: [
      ...leaveOut(
        active.filter(({ madeDate }) => !isDay(madeDate)),
        'plan',
        'plans',
        'in force, made on a day not known,',
      ),
      ...leftOut,
    ],
  };
}

/**
 * Whether a plan was reviewed in the 12 months that end with a day. A latest review after that day hides what came before it.
 *
 * @source Children and Families Act 2014, section 44(1): "starting with the date"
 */
export function wasReviewed({ lastReviewedDate }: PlanRecord, day: IsoDate): 'yes' | 'no' | 'unknown' {
  if (lastReviewedDate === 'not-yet') return 'no';
  if (!isDay(knownBy(lastReviewedDate, day))) return 'unknown';
  return twelveMonthsStartingWith(lastReviewedDate) >= day ? 'yes' : 'no';
}

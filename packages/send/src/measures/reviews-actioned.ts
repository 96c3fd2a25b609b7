import { defineMeasure } from './define-measure.ts';
import { keysOf, leaveOut, shareOf } from './measure-result.ts';
import { reviewsOwed, wasReviewed } from './reviews.ts';

/**
 * The share of annual reviews due in the 12 months that were actioned: the decision of a review was told or written in them. The
 * meeting alone does not count.
 *
 * DfE's release differs: it counts meetings and decisions by calendar year, and its percentages are of decisions within 4 weeks of
 * the meeting. A plan without a meeting on record is among those expected there; here one of which no review is known is
 * left out, and counted, for nothing on record is not no review.
 *
 * @source Children and Families Act 2014, section 44(1)
 */
export const reviewsActioned = defineMeasure(
  {
    id: 'reviews-actioned',
    title: 'Annual reviews actioned in the 12 months',
    unit: 'percent',
    counts: 'plans due a review with a decision on one in the 12 months',
    denominator: 'plans due a review of which it is known whether they had one',
    parts: null,
    from: 'plans',
    over: 'day',
    source: 'Children and Families Act 2014, section 44(1)',
  },
  (plans, { period }) => {
    const day = period.endDate;
    const { due, leftOut } = reviewsOwed(plans, day);
    const told = due.filter((plan) => wasReviewed(plan, day) !== 'unknown');
    const left = leaveOut(
      due.filter((plan) => wasReviewed(plan, day) === 'unknown'),
      'plan',
      'plans',
      'due a review and not known to have had one or none',
    );
    const reviewed = told.filter((plan) => wasReviewed(plan, day) === 'yes');
    const reason = 'No plan of which it is known was due a review, so there is no share.';
    return [shareOf(null, reviewed, keysOf(told), [...left, ...leftOut], reason)];
  },
);

import { defineMeasure } from './define-measure.ts';
import { countOf } from './measure-result.ts';
import { reviewsOwed } from './reviews.ts';

/**
 * Plans that owed an annual review in the 12 months that end with the last day of a period: in force then, and made 12 months
 * before or earlier.
 *
 * DfE's release differs: it asks which plans were expected to be reviewed in the calendar year (`review_expected`) without
 * saying in its data guidance by which days.
 *
 * @source Children and Families Act 2014, section 44(1)
 */
export const reviewsDue = defineMeasure(
  {
    id: 'reviews-due',
    title: 'Annual reviews due in the 12 months',
    unit: 'count',
    counts: 'plans in force on the day and made 12 months before or earlier',
    denominator: null,
    parts: null,
    from: 'plans',
    over: 'day',
    source: 'Children and Families Act 2014, section 44(1)',
  },
  (plans, { period }) => {
    const { due, leftOut } = reviewsOwed(plans, period.endDate);
    return [countOf(due, leftOut)];
  },
);

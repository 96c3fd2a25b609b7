import { afterReview } from './after-review.ts';
import { reviewDecisionCase } from './review-case.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * The share of decisions after a review meeting that were told within 4 weeks, the amendments with them where the plan is to be amended.
 * They are counted by the day they were complete.
 *
 * DfE's release counts reviews decided within 4 weeks of the meeting by calendar year of the meeting (`review_outcome_4_weeks`), without
 * asking for the amendments.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 20(10) and 22(2)(a)
 */
export const reviewDecisionsInTime = defineMeasure(
  {
    id: 'review-decisions-in-time',
    title: 'Decisions told within 4 weeks of the review meeting',
    unit: 'percent',
    counts: 'decisions after a review, complete in the period, within 4 weeks of the meeting',
    denominator: 'decisions after a review, complete in the period, whose weeks can be told',
    parts: null,
    from: 'plans',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulations 20(10) and 22(2)(a)',
  },
  (plans, question) => [afterReview(plans, question, reviewDecisionCase)],
);

import { afterReview } from './after-review.ts';
import { amendedPlanCase } from './review-case.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * The share of plans amended after a review that were sent within 12 weeks of the meeting, and within 8 of the amendments. They are counted
 * by the day they were sent.
 *
 * Neither DfE's release nor the SEN2 return tells when an amended plan was sent, so of a return every plan to be amended is left out.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 22(3) and (4)
 */
export const amendedPlansInTime = defineMeasure(
  {
    id: 'amended-plans-in-time',
    title: 'Amended plans sent within 12 weeks of the review meeting',
    unit: 'percent',
    counts: 'amended plans sent in the period within 12 weeks of the meeting and 8 of the amendments',
    denominator: 'amended plans sent in the period whose weeks can be told',
    parts: null,
    from: 'plans',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulation 22(3) and (4)',
  },
  (plans, question) => [afterReview(plans, question, amendedPlanCase)],
);

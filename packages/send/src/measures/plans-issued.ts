import { defineMeasure } from './define-measure.ts';
import { issuedPlans } from './issued-plans.ts';
import { countOf } from './measure-result.ts';

/**
 * Plans issued after an assessment, by the day of issue.
 *
 * DfE's release counts alike, as the denominator of its timeliness (`plans_issued_den`). Its `new_ehc_plans` goes by the first
 * day of the plan instead.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 13(2)
 */
export const plansIssued = defineMeasure(
  {
    id: 'plans-issued',
    title: 'Plans issued',
    unit: 'count',
    counts: 'final plans issued in the period after an assessment',
    denominator: null,
    parts: null,
    from: 'assessments',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulation 13(2)',
  },
  (assessments, question) => {
    const { issued, leftOut } = issuedPlans(assessments, question);
    return [countOf(issued, leftOut)];
  },
);

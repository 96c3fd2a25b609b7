import { timeliness } from '../clocks/timeliness.ts';
import { defineMeasure } from './define-measure.ts';
import { issuedPlans } from './issued-plans.ts';
import { leaveOut } from './measure-result.ts';
import { timelyAnswer } from './timely-answer.ts';

/**
 * The share of plans issued in a period within 20 weeks of the request, plans with an exception counted like any other.
 *
 * DfE's release counts alike (`plans_issued_within_20_weeks` of `plans_issued_den`, "including exceptions"). Ours leaves out plans
 * whose request has no day, and says how many; the release does not say what it does with them.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 13(2)
 */
export const plansInTime = defineMeasure(
  {
    id: 'plans-in-time',
    title: 'Plans issued within 20 weeks, with exceptions',
    unit: 'percent',
    counts: 'plans issued in the period within 20 weeks of the request',
    denominator: 'plans issued in the period whose weeks can be told, those with an exception too',
    parts: null,
    from: 'assessments',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulation 13(2)',
  },
  (assessments, question) => {
    const { issued, leftOut } = issuedPlans(assessments, question);
    const timed = issued.filter(({ reading }) => reading.state !== 'unknown');
    const { withExceptions } = timeliness(timed.map(({ reading }) => reading));
    const untimed = issued.filter(({ reading }) => reading.state === 'unknown');
    const left = leaveOut(untimed, 'plan', 'plans', 'whose weeks cannot be told');
    return [timelyAnswer(null, withExceptions, timed, [...left, ...leftOut])];
  },
);

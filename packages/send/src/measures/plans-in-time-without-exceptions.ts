import { timeliness } from '../clocks/timeliness.ts';
import { defineMeasure } from './define-measure.ts';
import { issuedPlans } from './issued-plans.ts';
import { leaveOut } from './measure-result.ts';
import { timelyAnswer } from './timely-answer.ts';

/**
 * The share of plans issued in a period within 20 weeks of the request, of plans without an exception only. Where every plan has
 * one there is no share, as of two authorities in 2024.
 *
 * DfE's release counts alike (`plans_issued_20_weeks_ex` of `plans_issued_den_ex`). Ours leaves out plans that do not say whether
 * an exception applies, and exceptions whose dates do not bear them out lift nothing.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 13(2) and 13(3)
 */
export const plansInTimeWithoutExceptions = defineMeasure(
  {
    id: 'plans-in-time-without-exceptions',
    title: 'Plans issued within 20 weeks, without exceptions',
    unit: 'percent',
    counts: 'plans without an exception issued in the period within 20 weeks of the request',
    denominator: 'plans without an exception issued in the period whose weeks can be told',
    parts: null,
    from: 'assessments',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulations 13(2) and 13(3)',
  },
  (assessments, question) => {
    const { issued, leftOut } = issuedPlans(assessments, question);
    const timed = issued.filter(
      ({ reading, saysExceptions }) => saysExceptions && reading.state !== 'unknown',
    );
    const { withoutExceptions } = timeliness(timed.map(({ reading }) => reading));
    const left = [
      ...leaveOut(
        issued.filter(({ reading }) => reading.state === 'unknown'),
        'plan',
        'plans',
        'whose weeks cannot be told',
      ),
      ...leaveOut(
        issued.filter(({ reading, saysExceptions }) => !saysExceptions && reading.state !== 'unknown'),
        'plan',
        'plans',
        'not known to have an exception or none',
      ),
    ];
    const unexcused = timed.filter(({ reading }) => !reading.excused);
    return [timelyAnswer(null, withoutExceptions, unexcused, [...left, ...leftOut])];
  },
);

import { readClock } from '../clocks/read-clock.ts';
import { timeliness } from '../clocks/timeliness.ts';
import { isDay } from '../clocks/event-date.ts';
import { defineMeasure } from './define-measure.ts';
import { happenedIn } from './happened-in.ts';
import { leaveOut } from './measure-result.ts';
import { timelyAnswer } from './timely-answer.ts';

/**
 * The share of plans issued in a period whose family had its 15 days for representations on the draft in full.
 *
 * Neither DfE's release nor the SEN2 return tells of drafts, so of a return every plan is left out.
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulation 13(1)(a)
 */
export const representationsInFull = defineMeasure(
  {
    id: 'representations-in-full',
    title: 'Plans issued after the 15 days for representations',
    unit: 'percent',
    counts: 'plans issued in the period after the 15 days that the family has',
    denominator: 'plans issued in the period of which the day the draft was served is known',
    parts: null,
    from: 'assessments',
    over: 'period',
    source: 'Special Educational Needs and Disability Regulations 2014, regulation 13(1)(a)',
  },
  (assessments, { period, asAt }) => {
    const plans = assessments.filter(({ outcome }) => outcome === 'issue');
    const issued = plans
      .filter(({ outcomeDate }) => happenedIn(period, outcomeDate))
      .map(({ key, draftServedDate, outcomeDate: finalPlanSentDate }) => ({
        key,
        reading: readClock(
          { clock: 'representations', draftServedDate, finalPlanSentDate, ended: null, exceptions: [] },
          asAt,
        ),
      }));
    const timed = issued.filter(({ reading }) => reading.state !== 'unknown');
    const { withExceptions } = timeliness(timed.map(({ reading }) => reading));
    return [
      timelyAnswer(null, withExceptions, timed, [
        ...leaveOut(
          issued.filter(({ reading }) => reading.state === 'unknown'),
          'plan',
          'plans',
          'whose days for representations cannot be told',
        ),
        ...leaveOut(
          plans.filter(({ outcomeDate }) => !isDay(outcomeDate)),
          'plan',
          'plans',
          'without the day of issue',
        ),
      ]),
    ];
  },
);

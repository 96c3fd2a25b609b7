import type { ClockCase } from '../clocks/clock-case.ts';
import { readClock } from '../clocks/read-clock.ts';
import { timeliness } from '../clocks/timeliness.ts';
import { isDay } from '../clocks/event-date.ts';
import { happenedIn } from './happened-in.ts';
import type { PlanRecord } from './measure-record.ts';
import { leaveOut } from './measure-result.ts';
import type { MeasureAnswer } from './measure-result.ts';
import type { MeasureQuestion } from './measure.ts';
import { timelyAnswer } from './timely-answer.ts';

/**
 * How much of what follows a review meeting was done in time, of what was done in a period. A record holds the latest meeting only: what
 * followed an earlier one is not in it. Nor are plans that ceased, of which a return tells no review.
 *
 * @param caseOf - null where the clock does not run for the plan.
 */
export function afterReview(
  plans: readonly PlanRecord[],
  { period }: Pick<MeasureQuestion, 'period'>,
  caseOf: (plan: PlanRecord) => ClockCase | null,
): MeasureAnswer {
  const kept = plans.filter(({ ceasedDate }) => !isDay(ceasedDate));
  const read = kept.flatMap(({ key, ...plan }) => {
    const given = caseOf({ key, ...plan });
    // As at the end of the period: what was done in it was known by then, and what comes later changes nothing.
    return given === null ? [] : [{ key, reading: readClock(given, period.endDate) }];
  });
  const done = read.filter(
    ({ reading: { doneOn, state } }) => doneOn !== null && happenedIn(period, doneOn) && state !== 'unknown',
  );
  return timelyAnswer(null, timeliness(done.map(({ reading }) => reading)).withExceptions, done, [
    ...leaveOut(
      read.filter(({ reading }) => reading.state === 'unknown'),
      'plan',
      'plans',
      'whose weeks after the review meeting cannot be told',
    ),
    ...leaveOut(
      kept.filter(({ reviewMeetingDate }) => reviewMeetingDate === 'unknown'),
      'plan',
      'plans',
      'of which the latest review meeting is not known',
    ),
  ]);
}

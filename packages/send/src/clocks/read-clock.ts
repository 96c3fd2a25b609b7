import type { IsoDate } from '@golden-thread/outcomes';
import { clockAt } from './clock-at.ts';
import type { ClockCase } from './clock-case.ts';
import type { ClockReading } from './clock-reading.ts';

const LIFTED = 'An exception lifts the limit.';
const LIFTED_AND_OWED = 'An exception lifts the limit; it is still owed as soon as practicable.';

/**
 * How one statutory clock stands as at a day: when it is due, whether it was met, what lifts the limit, the days left and
 * why. What happened after that day is not looked at. An unknown day makes the answer unknown, never a guess; days that
 * contradict each other do too (`clockIssues` lists them).
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, when a day is none.
 *
 * @example
 * import { readClock } from '@golden-thread/send/clocks';
 * const reading = readClock(
 *   {
 *     clock: 'final-plan',
 *     requestReceivedDate: '2025-03-03',
 *     finalPlanSentDate: 'not-yet',
 *     ended: null,
 *     exceptions: [],
 *   },
 *   '2025-07-14',
 * );
 * [reading.dueOn, reading.state, reading.daysLeft]; // => ['2025-07-21', 'running', 7]
 */
export function readClock(given: ClockCase, asAt: IsoDate): ClockReading {
  const { rule, face, standing, exceptions, excused, startedOn, dueOn } = clockAt(given, asAt);
  return {
    clock: given.clock,
    adviceFrom: given.clock === 'advice' ? given.adviceFrom : null,
    asAt,
    startedOn,
    dueOn,
    doneOn: standing.doneOn,
    state: standing.state,
    exceptions,
    excused,
    daysLeft: standing.daysLeft,
    reasons: [
      ...standing.reasons(),
      ...face.remarks,
      ...(excused ? [standing.doneOn === null ? LIFTED_AND_OWED : LIFTED] : []),
    ],
    source: rule.source,
  };
}

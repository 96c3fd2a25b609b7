import type { ClockReading } from '../clocks/clock-reading.ts';
import { isDay } from '../clocks/event-date.ts';
import { readClock } from '../clocks/read-clock.ts';
import { happenedIn } from './happened-in.ts';
import type { AssessmentRecord } from './measure-record.ts';
import { leaveOut } from './measure-result.ts';
import type { LeftOut } from './measure-result.ts';
import type { MeasureQuestion } from './measure.ts';

/** A plan issued, and how its 20 weeks were kept. */
export interface IssuedPlan {
  readonly key: string;
  readonly reading: ClockReading;
  /** Whether the record says if an exception applies. */
  readonly saysExceptions: boolean;
}

/** The plans issued in a period, and the assessments that may have led to one and cannot be placed. */
export interface IssuedPlans {
  readonly issued: readonly IssuedPlan[];
  readonly leftOut: readonly LeftOut[];
}

/** The plans first issued in a period, with the clock of the 20 weeks read as at the day of reading. */
export function issuedPlans(
  assessments: readonly AssessmentRecord[],
  { period, asAt }: Pick<MeasureQuestion, 'period' | 'asAt'>,
): IssuedPlans {
  const plans = assessments.filter(({ outcome }) => outcome === 'issue');
  return {
    issued: plans
      .filter(({ outcomeDate }) => happenedIn(period, outcomeDate))
      .map(({ key, requestReceivedDate, outcomeDate, exceptions }) => ({
        key,
        reading: readClock(
          {
            clock: 'final-plan',
            requestReceivedDate,
            finalPlanSentDate: outcomeDate,
            ended: null,
            exceptions: exceptions === 'unknown' ? [] : exceptions,
          },
          asAt,
        ),
        saysExceptions: exceptions !== 'unknown',
      })),
    leftOut: [
      ...leaveOut(
        plans.filter(({ outcomeDate }) => !isDay(outcomeDate)),
        'plan',
        'plans',
        'without the day of issue',
      ),
      ...leaveOut(
        assessments.filter(({ outcome }) => outcome === 'unknown'),
        'assessment',
        'assessments',
        'of which it is not known what came',
      ),
    ],
  };
}

import type { ClockCase } from '../clocks/clock-case.ts';
import type { PlanRecord } from '../measures/measure-record.ts';

/** Where the clocks of plans are gathered, and the plans of which one cannot be told. */
export interface PlanClocks {
  readonly add: (plan: PlanRecord, given: ClockCase, mayBeOpen: boolean, remarks?: readonly string[]) => void;
  readonly leaveOut: (plan: PlanRecord, why: PlanUntold) => void;
}

/** What may not be told of a plan, in the order it is said. */
export const untoldOfPlans = {
  end: 'of which it cannot be told whether in force',
  meeting: 'of which the latest review meeting is not known',
  amended: 'to be amended after a review, and not known to have been,',
  transfer: 'due for a transfer by a day of which it cannot be told what kind it is of,',
} as const;

/** One of them. */
export type PlanUntold = keyof typeof untoldOfPlans;

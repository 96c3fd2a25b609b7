import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceSource, ClockId } from './clock-case.ts';
import type { ExceptionReading } from './exceptions/clock-exception.ts';

/**
 * How a clock stands. `met` and `late`: done by the limit, or after it. `too-soon`: done before the family had had its days,
 * which only the clock on representations says. `running` and `overdue`: not done, the limit not past, or past.
 * `not-started`: it does not run yet. `not-applicable`: it stopped to apply. `unknown`: a day it needs is not known.
 */
export type ClockState =
  'met' | 'late' | 'too-soon' | 'running' | 'overdue' | 'not-started' | 'not-applicable' | 'unknown';

/** What a clock answers, as at a day. */
export interface ClockReading {
  readonly clock: ClockId;
  /** Whom advice was asked of; null for every other clock. */
  readonly adviceFrom: AdviceSource | null;
  readonly asAt: IsoDate;
  readonly startedOn: IsoDate | null;
  /** The last day in time. Of the days for representations: the last that is the family's. */
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly state: ClockState;
  /** Every exception known by then, whether it holds or not. */
  readonly exceptions: readonly ExceptionReading[];
  /** Whether an exception holds, which lifts the limit. It says nothing of the state: what was met stays met. */
  readonly excused: boolean;
  /** From the day of reading to `dueOn`: 0 on the last day in time, negative after; null unless `running` or `overdue`. */
  readonly daysLeft: number | null;
  /** Why, in the order of reading; at least one sentence. */
  readonly reasons: readonly string[];
  /** The regulation or section the limit stands in. */
  readonly source: string;
}

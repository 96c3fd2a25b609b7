import type { IsoDate } from '@golden-thread/outcomes';

/** The time an exception is held against: the days from the start of a clock to its limit, and the day it is read as at. */
export interface TimeLimit {
  readonly startedOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly asAt: IsoDate;
}

/** Whether an exception holds, and why, as a sentence. */
export interface Verdict {
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly reason: string;
}

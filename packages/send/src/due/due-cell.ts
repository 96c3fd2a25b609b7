import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceSource, ClockId } from '../clocks/clock-case.ts';
import type { DueCase } from './read-due.ts';

/** When something is due: `late`, within so many `weeks`, `later` than those, or `untold`, where it cannot be told. */
export type DueWhen = 'late' | 'week' | 'later' | 'untold';

/** Cases of one clock, team and source that are due in the same week; those an exception excuses are in cells of their own. */
export interface DueCell {
  readonly clock: ClockId;
  readonly team: string | null;
  readonly adviceFrom: AdviceSource | null;
  readonly excused: boolean;
  readonly when: DueWhen;
  /** 1: due on the day of reading or in the 7 days after; 2: in the 7 days after those. Null unless due in a week. */
  readonly week: number | null;
  /** Never none, the most urgent first. */
  readonly cases: readonly DueCase[];
}

/** How many are due, of whatever they are counted of. */
export interface DueCounts {
  readonly late: number;
  /** Due within so many weeks, so that 4 weeks hold what 2 do; those late are not among them. */
  readonly within: readonly { readonly weeks: number; readonly count: number }[];
  /** Due in each single week, from the first to the last asked for. */
  readonly byWeek: readonly number[];
  readonly later: number;
  readonly untold: number;
  readonly total: number;
}

/** What is owed of one clock by one team, and for advice from one source. */
export interface DueRow {
  readonly clock: ClockId;
  readonly team: string | null;
  readonly adviceFrom: AdviceSource | null;
  /** Without those an exception excuses, which are counted apart. */
  readonly owed: DueCounts;
  readonly excused: DueCounts;
  /** Why it cannot be told when some are due, and of how many, excused or not. */
  readonly untoldBecause: readonly { readonly because: string; readonly count: number }[];
}

/** What is late and what falls due. */
export interface DueList {
  readonly asAt: IsoDate;
  /** How many cases there are in all cells together. */
  readonly total: number;
  /** Every case in exactly one, in the order of clocks, teams and sources. */
  readonly cells: readonly DueCell[];
  readonly rows: readonly DueRow[];
}

/** What is asked of a due list. */
export interface DueQuestion {
  readonly asAt: IsoDate;
  /** Of how many weeks it is asked, each from 1 to 52: such as 2, 4 and 6. */
  readonly weeks: readonly number[];
}

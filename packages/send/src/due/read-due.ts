import type { IsoDate } from '@golden-thread/outcomes';
import { clockAt } from '../clocks/clock-at.ts';
import type { AdviceSource, ClockId } from '../clocks/clock-case.ts';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';

/** A case that is owed, as at a day. */
export interface DueCase {
  readonly caseKey: string;
  readonly recordKey: string;
  readonly clock: ClockId;
  readonly team: string | null;
  /** Whom advice was asked of; null for every other clock. */
  readonly adviceFrom: AdviceSource | null;
  /** The last day in time; null where it cannot be told. */
  readonly dueOn: IsoDate | null;
  /** 0 on the last day in time, negative after; null where it cannot be told. */
  readonly daysLeft: number | null;
  /** Whether an exception lifts the limit. It is still owed as soon as practicable. */
  readonly excused: boolean;
  /** What is not known, where it cannot be told when it is due; else null. */
  readonly untold: string | null;
  readonly remarks: readonly string[];
}

/**
 * What is owed of a case as at a day; null where nothing is: it is over, does not run yet, or is a time the family has, by the end of
 * which nobody owes anything.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, when a day is none.
 */
export function readDue(
  { caseKey, recordKey, team, mayBeOpen, given, remarks }: ClockCaseOfRecord,
  asAt: IsoDate,
): DueCase | null {
  if (!mayBeOpen) return null;
  const { rule, standing, dueOn, excused } = clockAt(given, asAt);
  if (rule.means === 'at-least') return null;
  const { state, daysLeft, untold } = standing;
  if (state !== 'running' && state !== 'overdue' && state !== 'unknown') return null;
  const adviceFrom = given.clock === 'advice' ? given.adviceFrom : null;
  return {
    caseKey,
    recordKey,
    clock: given.clock,
    team,
    adviceFrom,
    dueOn: untold === null ? dueOn : null,
    daysLeft,
    excused,
    untold,
    remarks,
  };
}

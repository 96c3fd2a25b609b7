import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceSource, ClockId } from '../clocks/clock-case.ts';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import { owedAt } from './owed-at.ts';
import type { OwedAt } from './owed-at.ts';

/** A case that is owed, as at a day. */
export interface DueCase extends OwedAt {
  readonly caseKey: string;
  readonly recordKey: string;
  readonly clock: ClockId;
  readonly team: string | null;
  /** Whom advice was asked of; null for every other clock. */
  readonly adviceFrom: AdviceSource | null;
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
  const owed = owedAt(given, asAt);
  if (owed === null) return null;
  const adviceFrom = given.clock === 'advice' ? given.adviceFrom : null;
  return { caseKey, recordKey, clock: given.clock, team, adviceFrom, ...owed, remarks };
}

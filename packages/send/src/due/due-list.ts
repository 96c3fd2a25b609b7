import { Defect, isoDate } from '@golden-thread/outcomes';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import type { DueCell, DueList, DueQuestion } from './due-cell.ts';
import { dueCells } from './due-cells.ts';
import { dueRows } from './due-rows.ts';
import { owedAsAt } from './owed-at.ts';

/**
 * What is late as at a day and what falls due in the weeks after it, by clock, team and source of advice. What is over, has not
 * begun, or was given up is not in it. As at a later day no case is less late.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WEEKS_OUT_OF_RANGE`, when weeks are asked for that are not whole or not from 1 to 52.
 *
 * @example
 * import { clockCases, dueList } from '@golden-thread/send/due';
 * const request = {
 *   key: 'r/requests/1',
 *   knownDate: '2025-03-05',
 *   receivedDate: '2025-03-03',
 *   decision: 'not-yet' as const,
 *   decidedDate: 'not-yet' as const,
 *   mediation: 'no' as const,
 *   tribunal: 'no' as const,
 *   movedAway: false,
 *   team: 'North',
 * };
 * const { cases } = clockCases(
 *   { requests: [request], assessments: null, plans: null, advice: null },
 *   '2025-04-01',
 * );
 * const { rows } = dueList(cases, { asAt: '2025-04-01', weeks: [2, 4, 6] });
 * rows[0]?.clock; // => 'assessment-decision'
 * rows[0]?.owed.within; // => [{ weeks: 2, count: 1 }, { weeks: 4, count: 1 }, { weeks: 6, count: 1 }]
 */
export function dueList(cases: readonly ClockCaseOfRecord[], { asAt, weeks }: DueQuestion): DueList {
  isoDate(asAt);
  if (weeks.some((each) => !Number.isInteger(each) || each < 1 || each > 52)) {
    throw new Defect('WEEKS_OUT_OF_RANGE', 'Ask for whole weeks, each from 1 to 52.');
  }
  const rows = dueRows(cases, owedAsAt(asAt), weeks);
  let cells: readonly DueCell[] | null = null;
  return {
    asAt,
    total: rows.reduce((sum, { owed, excused }) => sum + owed.total + excused.total, 0),
    rows,
    // Thousands of cases are told one by one only to somebody who asks for them.
    get cells() {
      return (cells ??= dueCells(cases, asAt, Math.max(0, ...weeks)));
    },
  };
}

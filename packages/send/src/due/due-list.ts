import { Defect, isoDate } from '@golden-thread/outcomes';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import type { DueCell, DueList, DueQuestion } from './due-cell.ts';
import { byUrgency, compareCells } from './due-order.ts';
import { dueRows } from './due-rows.ts';
import { readDue } from './read-due.ts';
import type { DueCase } from './read-due.ts';

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
  const lastWeek = Math.max(0, ...weeks);
  const byCell = new Map<string, DueCell & { readonly cases: DueCase[] }>();
  let total = 0;
  for (const each of cases) {
    const due = readDue(each, asAt);
    if (due === null) continue;
    total += 1;
    const { clock, team, adviceFrom, excused } = due;
    const at = whenDue(due.daysLeft, lastWeek);
    const key = `${clock} ${adviceFrom} ${excused} ${at.when} ${at.week} ${team === null ? '' : `:${team}`}`;
    const cell = byCell.get(key);
    if (cell === undefined) byCell.set(key, { clock, team, adviceFrom, excused, ...at, cases: [due] });
    else cell.cases.push(due);
  }
  const cells = [...byCell.values()].toSorted(compareCells);
  for (const cell of cells) cell.cases.sort(byUrgency);
  return { asAt, total, cells, rows: dueRows(cells, weeks) };
}

function whenDue(daysLeft: number | null, lastWeek: number): Pick<DueCell, 'when' | 'week'> {
  if (daysLeft === null) return { when: 'untold', week: null };
  if (daysLeft < 0) return { when: 'late', week: null };
  const week = Math.max(1, Math.ceil(daysLeft / 7));
  return week > lastWeek ? { when: 'later', week: null } : { when: 'week', week };
}

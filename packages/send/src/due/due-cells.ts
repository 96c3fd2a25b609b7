import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import type { DueCell } from './due-cell.ts';
import { byUrgency, compareCells } from './due-order.ts';
import { readDue } from './read-due.ts';
import type { DueCase } from './read-due.ts';
import { whenDue } from './when-due.ts';

/** Every case that is owed in its cell, cells and cases in their order. */
export function dueCells(
  cases: readonly ClockCaseOfRecord[],
  asAt: IsoDate,
  lastWeek: number,
): readonly DueCell[] {
  const byCell = new Map<string, DueCell & { readonly cases: DueCase[] }>();
  for (const each of cases) {
    const due = readDue(each, asAt);
    if (due === null) continue;
    const { clock, team, adviceFrom, excused } = due;
    const at = whenDue(due.daysLeft, lastWeek);
    const key = `${clock} ${adviceFrom} ${excused} ${at.when} ${at.week} ${team === null ? '' : `:${team}`}`;
    const cell = byCell.get(key);
    if (cell === undefined) byCell.set(key, { clock, team, adviceFrom, excused, ...at, cases: [due] });
    else cell.cases.push(due);
  }
  const cells = [...byCell.values()].toSorted(compareCells);
  for (const cell of cells) cell.cases.sort(byUrgency);
  return cells;
}

import { addDays } from '@golden-thread/outcomes';
import { statutoryClocks } from '@golden-thread/send/clocks';
import type { DueCase, DueCell, DueList } from '@golden-thread/send/due';
import { describe, expect, it } from 'vitest';
import { LEAST_FOR_A_TEAM, protectDueList } from './protect-due-list.ts';
import { roundCells, type RoundCell } from '@golden-thread/subgraph/protection';

const asAt = '2025-06-02';
const weeks = [2, 4, 6];
const exactly: RoundCell = (_, count) => count;
const rounding = roundCells(new Uint8Array(32));

/** So many cases of the 20 weeks with so many days left. */
const owed = (
  daysLeft: number | null,
  count: number,
  team: string | null = null,
  excused = false,
): DueCell => ({
  clock: 'final-plan',
  team,
  adviceFrom: null,
  excused,
  when: 'week',
  week: 1,
  cases: Array.from({ length: count }, (_, at): DueCase => ({
    caseKey: `${at}`,
    recordKey: `${at}`,
    clock: 'final-plan',
    team,
    adviceFrom: null,
    dueOn: null,
    daysLeft,
    excused,
    untold: daysLeft === null ? 'It is not known when the request was received.' : null,
    remarks: [],
  })),
});
const knownDate = '2025-05-28';
const protect = (list: DueList, round: RoundCell) => protectDueList(list, weeks, knownDate, round);
const later = (each: DueCase): DueCase => ({ ...each, daysLeft: Number(each.daysLeft) - 7 });
const listOf = (cells: readonly DueCell[], day = asAt): DueList => ({ asAt: day, total: 0, cells, rows: [] });
const finalPlan = (list: DueList, round = exactly) =>
  protect(list, round).rows.filter(({ clock }) => clock === 'final-plan');

describe('a due list for somebody who may not see children', () => {
  it('counts what is late, due in each week from Monday to Sunday, within weeks, later, and what cannot be told', () => {
    const cells = [owed(-1, 3), owed(0, 1), owed(7, 2), owed(8, 5), owed(42, 7), owed(43, 9), owed(null, 4)];
    expect(finalPlan(listOf([...cells, owed(3, 6, null, true)]))).toMatchObject([
      {
        team: null,
        owed: {
          late: 3,
          byWeek: [1, 7, 0, 0, 0, 0],
          within: [
            { weeks: 2, count: 8 },
            { weeks: 4, count: 8 },
            { weeks: 6, count: 8 },
          ],
          later: 16,
          untold: 4,
          total: 31,
        },
        excused: { byWeek: [6, 0, 0, 0, 0, 0], total: 6 },
        untoldBecause: [],
      },
    ]);
  });

  it('has a row for every clock and every source of advice, with a case or without', () => {
    const rows = ({ rows: all }: ReturnType<typeof protectDueList>) =>
      all.map(({ clock, team, adviceFrom }) => [clock, team, adviceFrom].join(' '));
    const none = protect(listOf([]), rounding);
    expect(rows(none)).toEqual(rows(protect(listOf([owed(3, 2)]), rounding)));
    expect(none.total).toBe(0);
    const kept = statutoryClocks.filter(({ means }) => means !== 'at-least').map(({ id }) => id);
    expect([...new Set(none.rows.map(({ clock }) => clock))]).toEqual(kept);
  });

  it('names a team only where enough of its cases are due, and counts the others without a team', () => {
    const small = LEAST_FOR_A_TEAM - 1;
    const cells = [owed(3, small, 'South'), owed(3, LEAST_FOR_A_TEAM, 'North'), owed(3, 2)];
    expect(finalPlan(listOf(cells)).map(({ team, owed: { total } }) => [team, total])).toEqual([
      ['North', LEAST_FOR_A_TEAM],
      [null, small + 2],
    ]);
  });

  it('answers every Monday from the same cells, so that what falls due between two is no second answer', () => {
    const dueIn = [-9, -2, 1, 5, 8, 8, 15, 22, 30, 45, 45, 60];
    for (const week of [0, 1, 2, 5, 9]) {
      const days = [owed(0, 0), ...dueIn.map((daysLeft) => owed(daysLeft - 7 * week, 1))];
      const day = addDays(asAt, 7 * week);
      const [row] = finalPlan(listOf(days, day), rounding);
      const [next] = finalPlan(
        listOf(
          days.map((cell) => ({ ...cell, cases: cell.cases.map(later) })),
          addDays(day, 7),
        ),
        rounding,
      );
      expect(Number(next?.owed.late) - Number(row?.owed.late)).toBe(row?.owed.byWeek[0]);
      expect(next?.owed.total).toBe(row?.owed.total);
      expect(next?.owed.byWeek.slice(0, 5)).toEqual(row?.owed.byWeek.slice(1));
    }
  });

  it('is made of rounded cells alone', () => {
    const cells = Array.from({ length: 40 }, (_, at) =>
      owed(at - 5, 1 + (at % 4), at % 3 === 0 ? 'North' : null),
    );
    const { rows, total } = protect(listOf(cells), rounding);
    const counts = JSON.stringify([rows.map((row) => [row.owed, row.excused]), total]).match(/\d+/gu) ?? [];
    expect(
      counts.filter((count) => Number(count) % 5 !== 0).filter((count) => !['2', '4', '6'].includes(count)),
    ).toEqual([]);
  });

  it('is refused as at any other day than a Monday', () => {
    expect(() => protect(listOf([], '2025-06-03'), exactly)).toThrow(
      expect.objectContaining({ code: 'NOT_A_MONDAY' }),
    );
  });
});

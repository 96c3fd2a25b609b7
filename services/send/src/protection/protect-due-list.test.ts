import { statutoryClocks } from '@golden-thread/send/clocks';
import type { DueCase, DueCell, DueList } from '@golden-thread/send/due';
import { describe, expect, it } from 'vitest';
import { LEAST_FOR_A_TEAM, protectDueList } from './protect-due-list.ts';
import { roundCells, type RoundCell } from './round-cell.ts';

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
const listOf = (cells: readonly DueCell[], day = asAt): DueList => ({ asAt: day, total: 0, cells, rows: [] });
const finalPlan = (list: DueList, round = exactly) =>
  protectDueList(list, weeks, round).rows.filter(({ clock }) => clock === 'final-plan');

describe('a due list for somebody who may not see children', () => {
  it('counts as the exact one does: late, in each week, within weeks, later, and what cannot be told', () => {
    const cells = [owed(-1, 3), owed(0, 1), owed(7, 2), owed(8, 5), owed(42, 7), owed(43, 9), owed(null, 4)];
    expect(finalPlan(listOf([...cells, owed(3, 6, null, true)]))).toMatchObject([
      {
        team: null,
        owed: {
          late: 3,
          byWeek: [3, 5, 0, 0, 0, 7],
          within: [
            { weeks: 2, count: 8 },
            { weeks: 4, count: 8 },
            { weeks: 6, count: 15 },
          ],
          later: 9,
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
    const none = protectDueList(listOf([]), weeks, rounding);
    expect(rows(none)).toEqual(rows(protectDueList(listOf([owed(3, 2)]), weeks, rounding)));
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

  it('answers what is due in a week with the same draw as weeks pass', () => {
    for (const count of [1, 2, 3, 4])
      for (const [day, daysLeft, week] of [
        ['2025-06-02', 36, 5],
        ['2025-06-16', 22, 3],
        ['2025-06-30', 8, 1],
      ] as const) {
        const [row] = finalPlan(listOf([owed(daysLeft, count)], day), rounding);
        const [first] = finalPlan(listOf([owed(36, count)]), rounding);
        expect(row?.owed.byWeek[week]).toBe(first?.owed.byWeek[5]);
      }
  });

  it('is made of rounded cells alone', () => {
    const cells = Array.from({ length: 40 }, (_, at) =>
      owed(at - 5, 1 + (at % 4), at % 3 === 0 ? 'North' : null),
    );
    const { rows, total } = protectDueList(listOf(cells), weeks, rounding);
    const counts = JSON.stringify([rows.map((row) => [row.owed, row.excused]), total]).match(/\d+/gu) ?? [];
    expect(
      counts.filter((count) => Number(count) % 5 !== 0).filter((count) => !['2', '4', '6'].includes(count)),
    ).toEqual([]);
  });

  it('is refused as at any other day than a Monday', () => {
    expect(() => protectDueList(listOf([], '2025-06-03'), weeks, exactly)).toThrow(
      expect.objectContaining({ code: 'NOT_A_MONDAY' }),
    );
  });
});

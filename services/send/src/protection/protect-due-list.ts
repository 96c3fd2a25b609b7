import { Defect, type IsoDate } from '@golden-thread/outcomes';
import { statutoryClocks } from '@golden-thread/send/clocks';
import type { DueCounts, DueList, DueRow } from '@golden-thread/send/due';
import { adviceSources } from '@golden-thread/send/measures';
import { dueCells, weekOf, type CellsOfGroup } from './due-cells.ts';
import { mondayOnOrBefore } from './monday-before.ts';
import type { RoundCell } from './round-cell.ts';

/** A team is named only where so many cases of it are due, as rounded; those of smaller teams stand with those of no team. */
export const LEAST_FOR_A_TEAM = 10;

/** A due list without a case in it: counts of rows alone. */
export type ProtectedDueList = Pick<DueList, 'asAt' | 'total' | 'rows'>;

/** Which clock, and of whom advice is asked. */
type Duty = Pick<DueRow, 'clock' | 'adviceFrom'>;

const duties: readonly Duty[] = statutoryClocks
  .filter(({ means }) => means !== 'at-least')
  .flatMap(({ id }): readonly Duty[] =>
    id === 'advice'
      ? adviceSources.map((adviceFrom) => ({ clock: id, adviceFrom }))
      : [{ clock: id, adviceFrom: null }],
  );

/**
 * What is due, for somebody who may not see children: every cell is rounded, and all other counts are sums of rounded cells. Every clock
 * and every source of advice has its row, with a case or without.
 *
 * A cell counts what is due by the same Monday, so it is the same cell as weeks pass: what was due in four weeks is answered with the same
 * draw when it is due in two.
 *
 * @param list - as at a Monday.
 * @param weeks - as the list was asked for.
 * @throws Defect `NOT_A_MONDAY`: two days of one week held against each other would tell of single cases.
 */
export function protectDueList(list: DueList, weeks: readonly number[], round: RoundCell): ProtectedDueList {
  const { asAt } = list;
  if (mondayOnOrBefore(asAt) !== asAt) {
    throw new Defect('NOT_A_MONDAY', 'A due list that is protected is as at a Monday.');
  }
  const groups = dueCells(list, Math.max(0, ...weeks), round);
  const named = namedTeams(groups);
  const rows = duties.flatMap((duty) =>
    [...named, null].map((team): DueRow => {
      const own = groups.filter(
        (group) =>
          group.clock === duty.clock &&
          group.adviceFrom === duty.adviceFrom &&
          (group.team !== null && named.includes(group.team) ? group.team : null) === team,
      );
      const counts = (excused: boolean) =>
        countsOf(
          own.filter((group) => group.excused === excused),
          asAt,
          weeks,
        );
      return { ...duty, team, owed: counts(false), excused: counts(true), untoldBecause: [] };
    }),
  );
  return {
    asAt,
    rows,
    total: rows.reduce((sum, { owed, excused }) => sum + owed.total + excused.total, 0),
  };
}

/** The teams with enough cases, as rounded, in the order of their names. */
function namedTeams(groups: readonly CellsOfGroup[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { team, cells } of groups) {
    if (team === null) continue;
    const own = [...cells.values()].reduce((sum, count) => sum + count, 0);
    totals.set(team, (totals.get(team) ?? 0) + own);
  }
  return [...totals]
    .filter(([, total]) => total >= LEAST_FOR_A_TEAM)
    .map(([team]) => team)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

function countsOf(groups: readonly CellsOfGroup[], asAt: IsoDate, weeks: readonly number[]): DueCounts {
  const count = (when: string): number => groups.reduce((sum, { cells }) => sum + (cells.get(when) ?? 0), 0);
  const byWeek = Array.from({ length: Math.max(0, ...weeks) }, (_, at) =>
    // What is due on the day of reading counts in the first week, as in an exact list.
    at === 0 ? count(weekOf(asAt, 0)) + count(weekOf(asAt, 1)) : count(weekOf(asAt, at + 1)),
  );
  const within = weeks.map((each) => ({
    weeks: each,
    count: byWeek.slice(0, each).reduce((sum, inWeek) => sum + inWeek, 0),
  }));
  const rest = { late: count('late'), later: count('later'), untold: count('untold') };
  const total = byWeek.reduce((sum, inWeek) => sum + inWeek, 0) + rest.late + rest.later + rest.untold;
  return { ...rest, byWeek, within, total };
}

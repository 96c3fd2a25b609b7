import { addDays, Defect, type IsoDate } from '@golden-thread/outcomes';
import { statutoryClocks } from '@golden-thread/send/clocks';
import type { DueCounts, DueList, DueRow } from '@golden-thread/send/due';
import { adviceSources } from '@golden-thread/send/measures';
import { dueCells, type CellsOfGroup } from './due-cells.ts';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import type { RoundCell } from '@golden-thread/subgraph/protection';

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
 * A week is one from Monday to Sunday, so 2 weeks are 14 days, where those of an exact list have one day more.
 *
 * @param list - as at a Monday.
 * @param weeks - as the list was asked for.
 * @param knownDate - the day from which the records of the list count.
 * @throws Defect `NOT_A_MONDAY`: two days of one week held against each other would tell of single cases.
 */
export function protectDueList(
  list: DueList,
  weeks: readonly number[],
  knownDate: IsoDate,
  round: RoundCell,
): ProtectedDueList {
  const { asAt } = list;
  if (mondayOnOrBefore(asAt) !== asAt) {
    throw new Defect('NOT_A_MONDAY', 'A due list that is protected is as at a Monday.');
  }
  const groups = dueCells(list, mondayOnOrBefore(addDays(knownDate, 6)), round);
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
  for (const group of groups) {
    if (group.team === null) continue;
    totals.set(group.team, (totals.get(group.team) ?? 0) + totalOf(group));
  }
  return [...totals]
    .filter(([, total]) => total >= LEAST_FOR_A_TEAM)
    .map(([team]) => team)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

function totalOf({ late, byMonday, untold }: CellsOfGroup): number {
  return [...byMonday.values()].reduce((sum, count) => sum + count, late + untold);
}

function countsOf(groups: readonly CellsOfGroup[], asAt: IsoDate, weeks: readonly number[]): DueCounts {
  const sum = (count: (group: CellsOfGroup) => number): number =>
    groups.reduce((all, group) => all + count(group), 0);
  const due = (from: IsoDate, until: IsoDate): number =>
    sum(({ byMonday }) =>
      [...byMonday].reduce(
        (all, [monday, count]) => (monday >= from && monday < until ? all + count : all),
        0,
      ),
    );
  const monday = (week: number): IsoDate => addDays(asAt, 7 * week);
  const lastWeek = Math.max(0, ...weeks);
  return {
    late: sum(({ late }) => late) + due('0001-01-01', asAt),
    byWeek: Array.from({ length: lastWeek }, (_, at) => due(monday(at), monday(at + 1))),
    within: weeks.map((each) => ({ weeks: each, count: due(asAt, monday(each)) })),
    later: due(monday(lastWeek), '9999-12-31'),
    untold: sum(({ untold }) => untold),
    total: sum(totalOf),
  };
}

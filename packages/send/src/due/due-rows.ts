import type { DueCell, DueCounts, DueRow } from './due-cell.ts';
import { compareRows } from './due-order.ts';

/** The cells of a due list counted by clock, team and source; cells of one row stand next to each other. */
export function dueRows(cells: readonly DueCell[], weeks: readonly number[]): readonly DueRow[] {
  const groups: [DueCell, ...DueCell[]][] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last !== undefined && compareRows(last[0], cell) === 0) last.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => {
    const [{ clock, team, adviceFrom }] = group;
    return {
      clock,
      team,
      adviceFrom,
      owed: countsOf(
        group.filter(({ excused }) => !excused),
        weeks,
      ),
      excused: countsOf(
        group.filter(({ excused }) => excused),
        weeks,
      ),
      untoldBecause: reasonsOf(group),
    };
  });
}

function countsOf(cells: readonly DueCell[], weeks: readonly number[]): DueCounts {
  const count = (which: (cell: DueCell) => boolean) =>
    cells.filter(which).reduce((sum, { cases }) => sum + cases.length, 0);
  const byWeek = Array.from({ length: Math.max(0, ...weeks) }, (_, at) =>
    count(({ week }) => week === at + 1),
  );
  const within = weeks.map((each) => ({
    weeks: each,
    count: byWeek.slice(0, each).reduce((sum, inWeek) => sum + inWeek, 0),
  }));
  return {
    late: count(({ when }) => when === 'late'),
    within,
    byWeek,
    later: count(({ when }) => when === 'later'),
    untold: count(({ when }) => when === 'untold'),
    total: count(() => true),
  };
}

/** The most frequent first; of two as frequent, in the order of their words. */
function reasonsOf(cells: readonly DueCell[]): DueRow['untoldBecause'] {
  const counts = new Map<string, number>();
  for (const { untold } of cells.flatMap(({ cases }) => cases)) {
    if (untold !== null) counts.set(untold, (counts.get(untold) ?? 0) + 1);
  }
  return [...counts]
    .map(([because, count]) => ({ because, count }))
    .toSorted((one, other) => other.count - one.count || (one.because < other.because ? -1 : 1));
}

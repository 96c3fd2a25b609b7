import { addDays, type IsoDate } from '@golden-thread/outcomes';
import type { DueCell, DueList } from '@golden-thread/send/due';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import type { RoundCell } from '@golden-thread/subgraph/protection';

/**
 * The rounded cells of one clock, team and source, excused or not: what was late already when the records began to count, what falls due in
 * each week after that, by its Monday, and what cannot be told.
 */
export interface CellsOfGroup extends Pick<DueCell, 'clock' | 'team' | 'adviceFrom' | 'excused'> {
  readonly late: number;
  readonly byMonday: ReadonlyMap<IsoDate, number>;
  readonly untold: number;
}

/**
 * The cells of a due list, each rounded once. They are the same whatever the day of reading: while the records stay as they are, what is
 * late on one Monday is what was late on the one before with what fell due between, and were both counts rounded apart, their difference
 * would be a second answer about the same children.
 *
 * @param from - the first Monday on which the records counted: nobody can ask about an earlier one.
 */
export function dueCells({ asAt, cells }: DueList, from: IsoDate, round: RoundCell): readonly CellsOfGroup[] {
  const groups = new Map<string, { readonly of: DueCell; readonly counts: Map<string, number> }>();
  for (const cell of cells) {
    const name = JSON.stringify(['due', cell.clock, cell.adviceFrom, cell.team, cell.excused]);
    const group = groups.get(name) ?? { of: cell, counts: new Map<string, number>() };
    groups.set(name, group);
    for (const { daysLeft } of cell.cases) {
      const when = daysLeft === null ? 'untold' : weekOf(addDays(asAt, daysLeft), from);
      group.counts.set(when, (group.counts.get(when) ?? 0) + 1);
    }
  }
  return [...groups].map(([name, { of, counts }]): CellsOfGroup => {
    const { clock, team, adviceFrom, excused } = of;
    const {
      late = 0,
      untold = 0,
      ...byMonday
    } = Object.fromEntries([...counts].map(([when, count]) => [when, round(`${name}/${when}`, count)]));
    return { clock, team, adviceFrom, excused, late, untold, byMonday: new Map(Object.entries(byMonday)) };
  });
}

function weekOf(dueOn: IsoDate, from: IsoDate): string {
  return dueOn < from ? 'late' : mondayOnOrBefore(dueOn);
}

import { addDays, type IsoDate } from '@golden-thread/outcomes';
import type { DueCell, DueList } from '@golden-thread/send/due';
import type { RoundCell } from './round-cell.ts';

/** The rounded cells of one clock, team and source, excused or not: by the Monday they are due by, or `late`, `later`, `untold`. */
export interface CellsOfGroup extends Pick<DueCell, 'clock' | 'team' | 'adviceFrom' | 'excused'> {
  readonly cells: ReadonlyMap<string, number>;
}

/** The Monday by which what falls due in a week counted from a Monday is due; 0 for that Monday itself. */
export function weekOf(monday: IsoDate, week: number): IsoDate {
  return addDays(monday, 7 * week);
}

/** The cells of a due list, each rounded once. */
export function dueCells({ asAt, cells }: DueList, weeks: number, round: RoundCell): readonly CellsOfGroup[] {
  const groups = new Map<string, CellsOfGroup & { readonly cells: Map<string, number> }>();
  for (const { clock, team, adviceFrom, excused, cases } of cells) {
    const name = JSON.stringify(['due', clock, adviceFrom, team, excused]);
    const group = groups.get(name) ?? { clock, team, adviceFrom, excused, cells: new Map<string, number>() };
    groups.set(name, group);
    for (const { daysLeft } of cases) {
      const when = whenOf(asAt, daysLeft, weeks);
      group.cells.set(when, (group.cells.get(when) ?? 0) + 1);
    }
  }
  return [...groups].map(([name, group]) => ({
    ...group,
    cells: new Map([...group.cells].map(([when, count]) => [when, round(`${name}/${when}`, count)])),
  }));
}

function whenOf(asAt: IsoDate, daysLeft: number | null, weeks: number): string {
  if (daysLeft === null) return 'untold';
  if (daysLeft < 0) return 'late';
  const week = Math.ceil(daysLeft / 7);
  return week > weeks ? 'later' : weekOf(asAt, week);
}

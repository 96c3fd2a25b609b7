import type { AdviceSource, ClockCase, ClockId } from '../clocks/clock-case.ts';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import type { DueCounts, DueRow } from './due-cell.ts';
import { compareRows } from './due-order.ts';
import type { OwedAt } from './owed-at.ts';
import { whenDue } from './when-due.ts';

/** How many, before they are summed up. */
interface Tally {
  late: number;
  readonly byWeek: number[];
  later: number;
  untold: number;
}

interface TallyOfRow extends Pick<DueRow, 'clock' | 'team' | 'adviceFrom'> {
  readonly owed: Tally;
  readonly excused: Tally;
  readonly because: Map<string, number>;
}

/** What is owed counted by clock, team and source, in their order. Nothing is kept of single cases. */
export function dueRows(
  cases: readonly ClockCaseOfRecord[],
  owedOf: (given: ClockCase) => OwedAt | null,
  weeks: readonly number[],
): readonly DueRow[] {
  const lastWeek = Math.max(0, ...weeks);
  const { rowOf, all } = talliesOfRows(lastWeek);
  for (const { mayBeOpen, given, team } of cases) {
    const owed = mayBeOpen ? owedOf(given) : null;
    if (owed === null) continue;
    const row = rowOf(given.clock, given.clock === 'advice' ? given.adviceFrom : null, team);
    const tally = owed.excused ? row.excused : row.owed;
    const { when, week } = whenDue(owed.daysLeft, lastWeek);
    if (week !== null) tally.byWeek[week - 1]! += 1;
    else if (when !== 'week') tally[when] += 1;
    if (owed.untold !== null) row.because.set(owed.untold, (row.because.get(owed.untold) ?? 0) + 1);
  }
  return all.toSorted(compareRows).map(({ clock, team, adviceFrom, owed, excused, because }) => ({
    clock,
    team,
    adviceFrom,
    owed: countsOf(owed, weeks),
    excused: countsOf(excused, weeks),
    untoldBecause: reasonsOf(because),
  }));
}

function talliesOfRows(lastWeek: number) {
  const all: TallyOfRow[] = [];
  const byTeam = new Map<AdviceSource | ClockId, Map<string | null, TallyOfRow>>();
  const none = (): Tally => ({ late: 0, byWeek: new Array<number>(lastWeek).fill(0), later: 0, untold: 0 });
  return {
    all,
    rowOf(clock: ClockId, adviceFrom: AdviceSource | null, team: string | null): TallyOfRow {
      const of = adviceFrom ?? clock;
      const teams = byTeam.get(of) ?? new Map<string | null, TallyOfRow>();
      byTeam.set(of, teams);
      const found = teams.get(team);
      if (found !== undefined) return found;
      const row = { clock, team, adviceFrom, owed: none(), excused: none(), because: new Map() };
      teams.set(team, row);
      all.push(row);
      return row;
    },
  };
}

function countsOf({ late, byWeek, later, untold }: Tally, weeks: readonly number[]): DueCounts {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    late,
    within: weeks.map((each) => ({ weeks: each, count: sum(byWeek.slice(0, each)) })),
    byWeek,
    later,
    untold,
    total: late + sum(byWeek) + later + untold,
  };
}

/** The most frequent first; of two as frequent, in the order of their words. */
function reasonsOf(counts: ReadonlyMap<string, number>): DueRow['untoldBecause'] {
  return [...counts]
    .map(([because, count]) => ({ because, count }))
    .toSorted((one, other) => other.count - one.count || (one.because < other.because ? -1 : 1));
}

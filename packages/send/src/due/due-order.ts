import { clockIds } from '../clocks/clock-rules.ts';
import { adviceSources } from '../measures/advice-in-time.ts';
import type { DueCell, DueWhen } from './due-cell.ts';
import type { DueCase } from './read-due.ts';

const whens: readonly DueWhen[] = ['late', 'week', 'later', 'untold'];

/** The most urgent first: the longest late, then what is due soonest. Those that cannot be told come last; then by key. */
export function byUrgency(one: DueCase, other: DueCase): number {
  const [days, otherDays] = [one.daysLeft ?? Infinity, other.daysLeft ?? Infinity];
  if (days !== otherDays) return days - otherDays;
  return one.caseKey < other.caseKey ? -1 : 1;
}

/** Which clock, team and source: what a row of a due list is of. */
type Of = Pick<DueCell, 'clock' | 'team' | 'adviceFrom'>;

/** In the order of clocks, teams by name with those not known last, and sources. */
export function compareRows(one: Of, other: Of): number {
  return (
    clockIds.indexOf(one.clock) - clockIds.indexOf(other.clock) ||
    compareTeams(one.team, other.team) ||
    sourceAt(one) - sourceAt(other)
  );
}

/** Cells in the order of their rows; those excused after the others; in each, late first and what cannot be told last. */
export function compareCells(one: DueCell, other: DueCell): number {
  return (
    compareRows(one, other) ||
    Number(one.excused) - Number(other.excused) ||
    whens.indexOf(one.when) - whens.indexOf(other.when) ||
    Number(one.week) - Number(other.week)
  );
}

function compareTeams(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function sourceAt({ adviceFrom }: Of): number {
  return adviceFrom === null ? 0 : adviceSources.indexOf(adviceFrom);
}

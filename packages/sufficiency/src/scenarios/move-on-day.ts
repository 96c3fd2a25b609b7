import { bandOn } from '../demand/birthdays.ts';
import type { Cohorts } from '../demand/cohorts.ts';
import type { Course } from '../demand/course.ts';
import type { PlannedMove } from './planned-move.ts';

/**
 * Moves whom the scenario wants moved on the day of a course, which is changed: of everybody in the state they come from the same share, never more than
 * are there. Where fewer are wanted than were moved, as when a home closes, the rest goes back.
 *
 * @param state - the place of the move's own state.
 * @returns how many of those moved are where the plan took them.
 */
export function moveOnDay(course: Course, cohorts: Cohorts, move: PlannedMove, state: number): number {
  const from = { state: move.from, bands: move.bands };
  const own = { state, bands: null };
  const there = childrenIn(course, cohorts, from);
  const moved = childrenIn(course, cohorts, own);
  const wanted = move.wanted(course.day, there, moved);
  if (wanted >= 0) {
    const share = there === 0 ? 0 : Math.min(1, wanted / there);
    shift(course, cohorts, from, state, share);
    return moved + there * share;
  }
  const share = Math.min(1, -wanted / moved);
  shift(course, cohorts, own, move.from, share);
  return moved * (1 - share);
}

interface Within {
  readonly state: number;
  /** Null is all. */
  readonly bands: readonly boolean[] | null;
}

function childrenIn({ day, known, coming }: Course, cohorts: Cohorts, { state, bands }: Within): number {
  const { types, known: now, coming: later } = cohorts;
  let sum = 0;
  for (let at = 0; at < now.length; at += 1) {
    const { ends, children } = now[at]!;
    const chance = known[at * types + state]!;
    if (chance > 0 && (bands === null || bands[bandOn(ends, day)]!)) sum += children * chance;
  }
  for (let at = 0; at < later.length; at += 1) {
    const expected = coming[at * types + state]!;
    if (expected > 0 && (bands === null || bands[bandOn(later[at]!.ends, day)]!)) sum += expected;
  }
  return sum;
}

function shift(
  { day, known, coming }: Course,
  cohorts: Cohorts,
  { state, bands }: Within,
  to: number,
  share: number,
): void {
  if (share === 0) return;
  const { types } = cohorts;
  const move = (values: Float64Array, among: Cohorts['known' | 'coming']) => {
    for (let at = 0; at < among.length; at += 1) {
      const part = values[at * types + state]! * share;
      if (part === 0 || !(bands === null || bands[bandOn(among[at]!.ends, day)]!)) continue;
      values[at * types + state]! -= part;
      values[at * types + to]! += part;
    }
  };
  move(known, cohorts.known);
  move(coming, cohorts.coming);
}

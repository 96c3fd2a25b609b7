import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { Dated } from './as-at.ts';

/** Something that another of its kind takes over from, such as an organisation or a plan. */
export interface Successive extends Dated {
  readonly id: string;
  readonly successorId: string | null;
}

/**
 * Which of several stands for an id on a day: itself to its last day, then its successor, as far as needed.
 *
 * Null when the id is unknown, when the last of the line ended with no successor recorded, when the day is before
 * the one named began (its predecessor has its own id and is not guessed), or where they follow one another in a
 * circle. A successor that begins late does stand for the days between: `successionIssues` reports the gap.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function standingAsAt<T extends Successive>(all: readonly T[], id: string, asOf: IsoDate): T | null {
  isoDate(asOf);
  const passed = new Set<string>();
  for (let at: string | null = id; at !== null && !passed.has(at);) {
    const current: string = at;
    passed.add(current);
    const thing = all.find((candidate) => candidate.id === current);
    if (thing === undefined) return null;
    if (current === id && thing.startDate !== null && asOf < thing.startDate) return null;
    if (thing.endDate === null || asOf <= thing.endDate) return thing;
    at = thing.successorId;
  }
  return null;
}

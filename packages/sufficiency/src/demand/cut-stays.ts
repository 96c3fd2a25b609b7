import type { Birth } from './birth-book.ts';
import { bandOn } from './birthdays.ts';
import { LEFT, type StayRow } from './stay-columns.ts';

/** A child's time in one placement, whatever the age. */
export interface PlacementTime {
  readonly child: number;
  readonly birth: number;
  readonly type: number;
  readonly startDay: number;
  readonly endDay: number;
}

/**
 * Cuts a time in one placement at birthdays where a band ends, and for good at the last. `before` and `after` are the child's times
 * next to it, if there are: who comes back after a day out of care has entered again.
 */
export function cutStays(
  time: PlacementTime,
  { ends }: Birth,
  before: PlacementTime | null,
  after: PlacementTime | null,
  add: (stay: StayRow) => void,
): void {
  const { child, birth, type, startDay, endDay } = time;
  const cameIn = before === null || before.endDay !== startDay;
  const movesOn = after !== null && after.startDay === endDay;
  let start = startDay;
  for (let band = bandOn(ends, start); ; band += 1) {
    const birthday = ends[band]!;
    const entered = cameIn && start === startDay;
    const own = { child, birth, band, type, startDay: start, entered };
    if (endDay <= birthday) {
      const bandThen = bandOn(ends, endDay);
      if (movesOn && bandThen < ends.length) add({ ...own, endDay, bandThen, typeThen: after.type });
      else add({ ...own, endDay, bandThen: LEFT, typeThen: 0 });
      return;
    }
    if (band + 1 === ends.length) return add({ ...own, endDay: birthday, bandThen: LEFT, typeThen: 0 });
    add({ ...own, endDay: birthday, bandThen: band + 1, typeThen: type });
    start = birthday;
  }
}

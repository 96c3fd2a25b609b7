import type { DemandEpisode } from './demand-episode.ts';
import { dayReader } from './day-reader.ts';

/** The end of an episode that goes on. */
export const GOES_ON = 2 ** 31 - 1;

/** The episodes that count, child by child and day by day, as columns. `row` is the place among the episodes given. */
export interface TidyRows {
  readonly count: number;
  readonly row: Int32Array;
  readonly child: Int32Array;
  readonly startDay: Int32Array;
  /** `GOES_ON` while it does. */
  readonly endDay: Int32Array;
}

/**
 * Several years' returns as one history, sorted by child and day: of episodes that begin on one day the one that ends last known
 * counts (an open one of an earlier return gives way), of those that end on one day the longest, and one that runs into the next ends
 * where that begins.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function tidyRows(episodes: readonly DemandEpisode[]): TidyRows {
  const dayOf = dayReader();
  const start = new Int32Array(episodes.length);
  const end = new Int32Array(episodes.length);
  const groups = new Map<string, number[]>();
  episodes.forEach(({ childId, startDate, endDate }, row) => {
    start[row] = dayOf(startDate);
    end[row] = endDate === null ? GOES_ON : dayOf(endDate);
    const group = groups.get(childId);
    if (group === undefined) groups.set(childId, [row]);
    else group.push(row);
  });
  const kept = columns(episodes.length);
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  inOrder.forEach(([, rows], child) => {
    const first = kept.count;
    for (const row of withoutOverlaps(rows, start, end)) {
      const at = kept.count;
      kept.row[at] = row;
      kept.child[at] = child;
      kept.startDay[at] = start[row]!;
      kept.endDay[at] = end[row]!;
      if (at > first && kept.endDay[at - 1]! > start[row]!) kept.endDay[at - 1] = start[row]!;
      kept.count = at + 1;
    }
  });
  return kept;
}

function columns(length: number) {
  const column = () => new Int32Array(length);
  return { count: 0, row: column(), child: column(), startDay: column(), endDay: column() };
}

/** A child's rows that count, in order of days; the rows given are put in order. */
function withoutOverlaps(rows: number[], start: Int32Array, end: Int32Array): readonly number[] {
  // Open ones come first of those that begin on a day, so that a known end is the last and counts.
  const known = (row: number) => (end[row] === GOES_ON ? -GOES_ON : end[row]!);
  rows.sort((one, other) => start[one]! - start[other]! || known(one) - known(other));
  const ends = new Set<number>();
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && start[next] === start[row]) return false;
    if (ends.has(end[row]!)) return false;
    ends.add(end[row]!);
    return true;
  });
}

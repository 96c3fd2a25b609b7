import { rowsByChild } from './rows-by-child.ts';
import { GOES_ON, type ToldRows } from './told-rows.ts';

/** The episodes that count, child by child and day by day, as columns. `row` is the place among the episodes given. */
export interface TidyRows {
  readonly count: number;
  /** The children in order of their ids. */
  readonly ids: readonly string[];
  readonly row: Int32Array;
  /** The place of the child among `ids`. */
  readonly child: Int32Array;
  readonly startDay: Int32Array;
  /** `GOES_ON` while it does. */
  readonly endDay: Int32Array;
}

/**
 * Several years' returns as one history, sorted by child and day: of episodes that begin on one day the one that ends last known
 * counts (an open one of an earlier return gives way), of those that end on one day the longest, and one that runs into the next ends
 * where that begins.
 */
export function tidyRows(told: ToldRows): TidyRows {
  const { startDay: start, endDay: end } = told;
  const { ids, rows, rowsOf } = rowsByChild(told.ids, told.child);
  const kept = columns(told.count);
  ids.forEach((_, child) => {
    const first = kept.count;
    for (const row of withoutOverlaps([...rows.subarray(rowsOf[child]!, rowsOf[child + 1]!)], start, end)) {
      const at = kept.count;
      kept.row[at] = row;
      kept.child[at] = child;
      kept.startDay[at] = start[row]!;
      kept.endDay[at] = end[row]!;
      if (at > first && kept.endDay[at - 1]! > start[row]!) kept.endDay[at - 1] = start[row]!;
      kept.count = at + 1;
    }
  });
  return { ...kept, ids };
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

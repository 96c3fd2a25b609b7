import type { PublishedSystem } from './published-system.ts';

/** Ranges of counts while they are being narrowed, with a way back. */
export interface Ranges {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** What stood before each change, oldest first: cell, low, high; null when nothing has to be undone. */
  readonly trail: [number, number, number][] | null;
}

const NOISE = 1e-7;
/** Two counts that push one another up without end are stopped here; the ranges are then wider than they could be, never narrower. */
const ROUNDS = 60;

/**
 * Narrows the ranges of whole counts by one row after another until nothing changes. Gives the row that cannot
 * hold, or −1 when all can.
 */
export function propagate(
  system: PublishedSystem,
  ranges: Ranges,
  from: Iterable<number>,
  isUsed: (row: number) => boolean,
): number {
  const queue: number[] = [];
  const waiting = new Set<number>();
  const visits = new Map<number, number>();
  const ask = (row: number): void => {
    if (waiting.has(row) || !isUsed(row)) return;
    const visit = (visits.get(row) ?? 0) + 1;
    if (visit > ROUNDS) return;
    visits.set(row, visit);
    waiting.add(row);
    queue.push(row);
  };
  for (const row of from) ask(row);
  for (let at = 0; at < queue.length; at += 1) {
    const row = queue[at] as number;
    waiting.delete(row);
    const holds = narrowByRow(system, ranges, row, (cell) => {
      for (const other of system.rowsOf[cell] as readonly number[]) ask(other);
    });
    if (!holds) return row;
  }
  return -1;
}

function narrowByRow(
  { rows }: PublishedSystem,
  ranges: Ranges,
  row: number,
  changed: (cell: number) => void,
): boolean {
  const { cells, factors, low: rowLow, high: rowHigh } = rows[row] as PublishedSystem['rows'][number];
  const { low, high, trail } = ranges;
  let least = 0;
  let most = 0;
  let endlessBelow = 0;
  let endlessAbove = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number;
    const factor = factors[at] as number;
    const down = factor * ((factor > 0 ? low[cell] : high[cell]) as number);
    const up = factor * ((factor > 0 ? high[cell] : low[cell]) as number);
    if (down === -Infinity) endlessBelow += 1;
    else least += down;
    if (up === Infinity) endlessAbove += 1;
    else most += up;
  }
  if ((endlessBelow === 0 && least > rowHigh + NOISE) || (endlessAbove === 0 && most < rowLow - NOISE))
    return false;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number;
    const wasLow = low[cell] as number;
    const wasHigh = high[cell] as number;
    if (wasLow === wasHigh) continue;
    const factor = factors[at] as number;
    const down = factor * (factor > 0 ? wasLow : wasHigh);
    const up = factor * (factor > 0 ? wasHigh : wasLow);
    // What the other cells leave of the row; without end as soon as one of them is.
    const restLeast =
      endlessBelow - (down === -Infinity ? 1 : 0) > 0 ? -Infinity : least - (down === -Infinity ? 0 : down);
    const restMost =
      endlessAbove - (up === Infinity ? 1 : 0) > 0 ? Infinity : most - (up === Infinity ? 0 : up);
    const furthest = (rowHigh - restLeast) / factor;
    const nearest = (rowLow - restMost) / factor;
    const lowNow = Math.max(wasLow, Math.ceil((factor > 0 ? nearest : furthest) - NOISE));
    const highNow = Math.min(wasHigh, Math.floor((factor > 0 ? furthest : nearest) + NOISE));
    if (lowNow > highNow) return false;
    if (lowNow === wasLow && highNow === wasHigh) continue;
    trail?.push([cell, wasLow, wasHigh]);
    low[cell] = lowNow;
    high[cell] = highNow;
    changed(cell);
  }
  return true;
}

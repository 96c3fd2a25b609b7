import { propagate, type Ranges } from './propagate.ts';
import type { PublishedSystem } from './published-system.ts';

/** Whole counts for the open cells that agree with everything published. */
export type Account = Float64Array;

/** How often a dead end may be left before an attempt is given up. */
const DEAD_ENDS = 60;

/** What an account is looked for in. Cells outside are taken as they stand in the ranges. */
export interface Question {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
  /** A cell and the count it shall have; null for any account. */
  readonly fixed: { readonly cell: number; readonly count: number } | null;
  /** The count to try first for a cell that can lie between two. */
  readonly wished: (cell: number, low: number, high: number) => number;
}

/** Looks for counts that agree with everything published, by trying and taking back; null when none is found. */
export function accountOf(
  system: PublishedSystem,
  { low, high }: Pick<Ranges, 'low' | 'high'>,
  { cells, rows, fixed, wished }: Question,
): Account | null {
  const used = new Set(rows);
  const isUsed = (row: number): boolean => used.has(row);
  const trail: [number, number, number][] = [];
  const open = { low, high, trail };
  let deadEnds = 0;
  const narrow = (cell: number, from: number, to: number): boolean => {
    if (from < (low[cell] as number) || to > (high[cell] as number)) return false;
    trail.push([cell, low[cell] as number, high[cell] as number]);
    low[cell] = from;
    high[cell] = to;
    return propagate(system, open, system.rowsOf[cell] as readonly number[], isUsed) < 0;
  };
  const back = (length: number): void => {
    while (trail.length > length) {
      const [cell, wasLow, wasHigh] = trail.pop() as [number, number, number];
      low[cell] = wasLow;
      high[cell] = wasHigh;
    }
  };
  const fix = (cell: number): boolean => {
    const before = trail.length;
    const [from, to] = [low[cell] as number, high[cell] as number];
    const count = Math.min(to, Math.max(from, wished(cell, from, to)));
    if (narrow(cell, count, count)) return true;
    back(before);
    deadEnds += 1;
    if (deadEnds > DEAD_ENDS) return false;
    // Not that count: above it or below it, whichever still can be.
    if (count < to && narrow(cell, count + 1, to)) return low[cell] === high[cell] || fix(cell);
    back(before);
    if (count > from && narrow(cell, from, count - 1)) return low[cell] === high[cell] || fix(cell);
    return false;
  };
  let found =
    propagate(system, open, rows, isUsed) < 0 &&
    (fixed === null || narrow(fixed.cell, fixed.count, fixed.count));
  for (let at = 0; found && at < cells.length; at += 1) {
    const cell = cells[at] as number;
    if (low[cell] !== high[cell]) found = fix(cell);
  }
  const account = found ? Float64Array.from(cells, (cell) => low[cell] as number) : null;
  back(0);
  return account;
}

import { componentsOf } from './components.ts';
import { propagate } from './propagate.ts';
import type { PublishedSystem } from './published-system.ts';

/** Narrows every range as far as single rows can, and gives the rows that contradict the rest and are left out. */
export function narrowAll(system: PublishedSystem): ReadonlySet<number> {
  const leftOut = new Set<number>();
  const isUsed = (row: number): boolean => !leftOut.has(row);
  const isOpen = (cell: number): boolean => system.low[cell] !== system.high[cell];
  system.rows.forEach(({ cells }, row) => {
    // Rows with nothing open join no component: they hold or they do not.
    if (cells.some(isOpen)) return;
    if (propagate(system, { ...system, trail: null }, [row], isUsed) >= 0) leftOut.add(row);
  });
  for (const { cells, rows } of componentsOf(system, isOpen, isUsed)) {
    const low = Float64Array.from(cells, (cell) => system.low[cell] as number);
    const high = Float64Array.from(cells, (cell) => system.high[cell] as number);
    for (;;) {
      const failed = propagate(system, { ...system, trail: null }, rows, isUsed);
      if (failed < 0) break;
      leftOut.add(failed);
      cells.forEach((cell, at) => {
        system.low[cell] = low[at] as number;
        system.high[cell] = high[at] as number;
      });
    }
  }
  return leftOut;
}

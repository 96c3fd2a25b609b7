import { Accounts } from './accounts.ts';
import type { Component } from './components.ts';
import { linearBounds } from './linear-bounds.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { PublishedSystem } from './published-system.ts';

/** How a hidden cell came out, and by what means. */
export interface Settled {
  readonly cell: number;
  readonly means: 'propagation' | 'accounts' | 'linearProgramming' | 'nothing';
  readonly kind: 'open' | 'determined' | 'pinned' | 'undecided';
}

/** What the cells are settled in. */
export interface Question {
  readonly system: PublishedSystem;
  readonly components: readonly Component[];
  readonly isTarget: (cell: number) => boolean;
  readonly isUsed: (row: number) => boolean;
  /** Told of each row that no account was found with. */
  readonly leaveOut: (row: number) => void;
  readonly width: number;
}

/** Steps of mending: for the first account, at least and per cell; for one that differs in a cell, at first and when all else fails. */
const FIRST_LEAST = 200_000;
const FIRST_PER_CELL = 100;
const QUICK = 120;
const PATIENT = 4_000;
/** Sizes of the neighbourhoods that are handed to the linear program. */
const NEAR = [12, 40, 120] as const;
/** Components up to so many cells are handed over whole. */
const WHOLE = 120;

/** Settles each hidden cell that is still open after its range was narrowed by single rows. */
export function settle({
  system,
  components,
  isTarget,
  isUsed,
  leaveOut,
  width,
}: Question): readonly Settled[] {
  const { low, high } = system;
  const isOpen = (cell: number): boolean => low[cell] !== high[cell];
  const settled: Settled[] = [];
  const left: number[] = [];
  let cells = 0;
  for (const component of components) {
    for (const cell of component.cells.filter(isTarget)) {
      const range = (high[cell] as number) - (low[cell] as number);
      if (range < width) settled.push({ cell, means: 'propagation', kind: kindOf(range) });
      else left.push(cell);
    }
    cells += component.cells.length;
  }
  if (left.length === 0) return settled;
  const accounts = new Accounts(system, isUsed);
  accounts.find(FIRST_LEAST + FIRST_PER_CELL * cells);
  const wrong = new Set(accounts.setAside());
  const stuck = new Set<number>();
  for (const component of wrong.size === 0 ? [] : components) {
    const without = component.rows.filter((row) => wrong.has(row));
    if (without.length === 0) continue;
    // Where the linear program finds that all can hold, the search has merely not found how: nothing there is cleared.
    const first = component.cells[0] as number;
    const canHold =
      component.cells.length <= WHOLE && linearBounds(system, system, first, component.rows) !== null;
    if (canHold) for (const cell of component.cells) stuck.add(cell);
    else for (const row of without) leaveOut(row);
  }
  const isCleared = (cell: number): boolean => accounts.most(cell) - accounts.least(cell) >= width;
  const clear = (cell: number, steps: number): boolean => {
    for (let widened = true; widened && !isCleared(cell);) {
      const missing = width - (accounts.most(cell) - accounts.least(cell));
      widened = [...new Set([missing, 1])].some((step) =>
        [accounts.most(cell) + step, accounts.least(cell) - step].some((count) =>
          accounts.find(steps, { cell, count }),
        ),
      );
    }
    return isCleared(cell);
  };
  for (const cell of left) {
    const isQuick = !stuck.has(cell) && clear(cell, QUICK);
    const bound = isQuick ? null : exposedByProgram(system, cell, isOpen, isUsed, width);
    if (bound !== null) settled.push({ cell, means: 'linearProgramming', kind: bound });
    else if (isQuick || (!stuck.has(cell) && clear(cell, PATIENT)))
      settled.push({ cell, means: 'accounts', kind: 'open' });
    else settled.push({ cell, means: 'nothing', kind: 'undecided' });
  }
  return settled;
}

/** Whether a bound exposes a cell, over ever more of what surrounds it; null where none of them does. */
function exposedByProgram(
  system: PublishedSystem,
  cell: number,
  isOpen: (cell: number) => boolean,
  isUsed: (row: number) => boolean,
  width: number,
): 'determined' | 'pinned' | null {
  let before = 0;
  for (const size of NEAR) {
    const { cells, rows } = neighbourhood(system, cell, size, isOpen, isUsed);
    if (cells.length === before) break;
    before = cells.length;
    const bounds = linearBounds(system, system, cell, rows);
    if (bounds !== null && bounds[1] - bounds[0] < width) return kindOf(bounds[1] - bounds[0]);
  }
  return null;
}

function kindOf(range: number): 'determined' | 'pinned' {
  return range < 1 ? 'determined' : 'pinned';
}

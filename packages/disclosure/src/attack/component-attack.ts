import { accountOf } from './accounts.ts';
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

/** Sizes of the neighbourhoods in which accounts are looked for, and of those handed to the linear program. */
const NEAR = [40, 150] as const;
const LINEAR = [25, 80, 200] as const;

/** Attacks the hidden cells of one component; the ranges of the system have been narrowed by single rows before. */
export function attackComponent(
  system: PublishedSystem,
  { cells, rows }: Component,
  isTarget: (cell: number) => boolean,
  isUsed: (row: number) => boolean,
  width: number,
): readonly Settled[] {
  const { low, high } = system;
  const isOpen = (cell: number): boolean => low[cell] !== high[cell];
  const settled: Settled[] = [];
  const left: number[] = [];
  for (const cell of cells.filter(isTarget)) {
    const range = (high[cell] as number) - (low[cell] as number);
    if (range < width) settled.push({ cell, means: 'propagation', kind: kindOf(range) });
    else left.push(cell);
  }
  const least = new Map<number, number>();
  const most = new Map<number, number>();
  let base: ReadonlyMap<number, number> | null = null;
  const record = (counted: readonly number[], account: Float64Array | null): boolean => {
    if (account === null) return false;
    counted.forEach((cell, at) => {
      const count = account[at] as number;
      least.set(cell, Math.min(least.get(cell) ?? Infinity, count));
      most.set(cell, Math.max(most.get(cell) ?? -Infinity, count));
    });
    return true;
  };
  const isCleared = (cell: number): boolean =>
    (most.get(cell) ?? -Infinity) - (least.get(cell) ?? Infinity) >= width;
  for (const wished of left.length === 0 ? [] : wishes(width)) {
    const account = accountOf(system, system, { cells, rows, fixed: null, wished });
    record(cells, account);
    if (account !== null) base = new Map(cells.map((cell, at) => [cell, account[at] as number]));
  }
  const clear = (cell: number): boolean => {
    if (base === null) return false;
    for (const size of NEAR) {
      const near = neighbourhood(system, cell, size, isOpen, isUsed);
      for (let guard = 0; guard < 2 * width + 2 && !isCleared(cell); guard += 1) {
        const missing = width - ((most.get(cell) as number) - (least.get(cell) as number));
        const further = [1, ...(missing > 1 ? [missing] : [])]
          .reverse()
          .flatMap((step) => [(most.get(cell) as number) + step, (least.get(cell) as number) - step])
          .some((count) => record(near.cells, accountNear(system, near, base, { cell, count })));
        if (!further) break;
      }
      if (isCleared(cell)) return true;
    }
    return false;
  };
  for (const cell of left) {
    if (isCleared(cell) || clear(cell)) settled.push({ cell, means: 'accounts', kind: 'open' });
    else settled.push(settleByProgram(system, cell, isOpen, isUsed, width));
  }
  return settled;
}

/** Looks for an account that differs from a known one only near a cell. */
function accountNear(
  system: PublishedSystem,
  near: { readonly cells: readonly number[]; readonly rows: readonly number[] },
  base: ReadonlyMap<number, number>,
  fixed: { readonly cell: number; readonly count: number },
): Float64Array | null {
  const { low, high } = system;
  const inside = new Set(near.cells);
  const held: [number, number, number][] = [];
  for (const row of near.rows) {
    for (const cell of system.rows[row]?.cells ?? []) {
      const count = base.get(cell);
      if (inside.has(cell) || count === undefined || low[cell] === high[cell]) continue;
      held.push([cell, low[cell] as number, high[cell] as number]);
      low[cell] = high[cell] = count;
    }
  }
  const wished = (cell: number, from: number): number => base.get(cell) ?? from;
  const account = accountOf(system, system, { ...near, fixed, wished });
  for (const [cell, from, to] of held) {
    low[cell] = from;
    high[cell] = to;
  }
  return account;
}

function settleByProgram(
  system: PublishedSystem,
  cell: number,
  isOpen: (cell: number) => boolean,
  isUsed: (row: number) => boolean,
  width: number,
): Settled {
  for (const size of LINEAR) {
    const { rows } = neighbourhood(system, cell, size, isOpen, isUsed);
    const bounds = linearBounds(system, system, cell, rows);
    if (bounds === null) continue;
    const range = bounds[1] - bounds[0];
    if (range < width) return { cell, means: 'linearProgramming', kind: kindOf(range) };
  }
  return { cell, means: 'nothing', kind: 'undecided' };
}

function kindOf(range: number): 'determined' | 'pinned' {
  return range < 1 ? 'determined' : 'pinned';
}

/** First wishes for the counts of a whole component: low, high, and each other cell low. */
function wishes(width: number): readonly ((cell: number, low: number, high: number) => number)[] {
  const up = (low: number, high: number): number => (high < Infinity ? high : low + 2 * width);
  return [
    (_cell, low) => low,
    (_cell, low, high) => up(low, high),
    (cell, low, high) => (cell % 2 === 0 ? low : up(low, high)),
    (_cell, low, high) => (high < Infinity ? Math.floor((low + high) / 2) : low + width),
  ];
}

import { clearByMending, clearByProgram, type Target } from './clear.ts';
import type { Component } from './components.ts';
import { firstAccount } from './first-account.ts';
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
  /** Told of each row that nothing can agree with. */
  readonly leaveOut: (row: number) => void;
  readonly width: number;
}

/** Steps of mending for an account that differs in a cell, at first and when all else fails. */
const QUICK = 120;
const PATIENT = 40_000;
/** Sizes of the neighbourhoods that are handed to the linear program. */
const NEAR = [12, 40, 120] as const;
/** Where nothing can be cleared, only a glance is spent on telling what is exposed from what is undecided: both count. */
const GLANCE = [12] as const;

/** Settles each hidden cell that is still open after its range was narrowed by single rows. */
export function settle(question: Question): readonly Settled[] {
  const { system, components, isTarget, isUsed, leaveOut, width } = question;
  const settled: Settled[] = [];
  const left: Target[] = [];
  for (const component of components) {
    for (const cell of component.cells.filter(isTarget)) {
      const range = (system.high[cell] as number) - (system.low[cell] as number);
      if (range < width) settled.push({ cell, means: 'propagation', kind: kindOf(range) });
      else left.push({ cell, component, width });
    }
  }
  if (left.length === 0) return settled;
  const { accounts, contradicted, givenUp } = firstAccount(system, components, isUsed);
  for (const row of contradicted) leaveOut(row);
  for (const target of left) {
    const { cell, component } = target;
    const canClear = !givenUp.has(component);
    if (canClear && clearByMending(accounts, target, QUICK)) {
      settled.push({ cell, means: 'accounts', kind: 'open' });
      continue;
    }
    const bound = exposedByProgram(system, cell, isUsed, width, canClear ? NEAR : GLANCE);
    const found = bound ?? (canClear ? clearByProgram(system, accounts, target, isUsed) : null);
    if (found === true) settled.push({ cell, means: 'linearProgramming', kind: 'open' });
    else if (found !== null) settled.push({ cell, means: 'linearProgramming', kind: kindOf(found) });
    else if (canClear && clearByMending(accounts, target, PATIENT))
      settled.push({ cell, means: 'accounts', kind: 'open' });
    else settled.push({ cell, means: 'nothing', kind: 'undecided' });
  }
  return settled;
}

/** The range of a cell, when a bound over ever more of what surrounds it is below the width; null where none of them is. */
function exposedByProgram(
  system: PublishedSystem,
  cell: number,
  isUsed: (row: number) => boolean,
  width: number,
  sizes: readonly number[],
): number | null {
  const isOpen = (at: number): boolean => system.low[at] !== system.high[at];
  let before = 0;
  for (const size of sizes) {
    const { cells, rows } = neighbourhood(system, cell, size, isOpen, isUsed);
    if (cells.length === before) break;
    before = cells.length;
    const bounds = linearBounds(system, cell, rows);
    if (bounds !== null && bounds !== 'impossible' && bounds[1] - bounds[0] < width)
      return bounds[1] - bounds[0];
  }
  return null;
}

function kindOf(range: number): 'determined' | 'pinned' {
  return range < 1 ? 'determined' : 'pinned';
}

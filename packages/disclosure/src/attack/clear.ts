import type { Accounts } from './accounts.ts';
import type { Component } from './components.ts';
import { WHOLE } from './first-account.ts';
import { wholeCounts } from './linear-bounds.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { PublishedSystem } from './published-system.ts';

/** A cell that is to be cleared, and where. */
export interface Target {
  readonly cell: number;
  readonly component: Component;
  readonly width: number;
}

/** Whether accounts were found that differ by the width in a cell. */
export function isCleared(accounts: Accounts, { cell, width }: Target): boolean {
  return accounts.most(cell) - accounts.least(cell) >= width;
}

/** Looks for accounts that differ by the width in a cell, by mending, so many steps each. */
export function clearByMending(accounts: Accounts, target: Target, steps: number): boolean {
  const { cell, width } = target;
  for (let widened = true; widened && !isCleared(accounts, target);) {
    const missing = width - (accounts.most(cell) - accounts.least(cell));
    widened = [...new Set([missing, 1])].some((step) =>
      [accounts.most(cell) + step, accounts.least(cell) - step].some((count) =>
        accounts.find(steps, cell, count),
      ),
    );
  }
  return isCleared(accounts, target);
}

/**
 * Looks for the two accounts that are furthest apart in a cell, by linear programs: over the whole component when it is
 * small, else over what is near, with everything else as it is in the account at hand.
 *
 * True when they differ by the width; the range when they are proved to be the furthest apart; null when it cannot tell.
 */
export function clearByProgram(
  system: PublishedSystem,
  accounts: Accounts,
  target: Target,
  isUsed: (row: number) => boolean,
): true | number | null {
  const { cell, component, width } = target;
  const isOpen = (at: number): boolean => system.low[at] !== system.high[at];
  const isWhole = component.cells.length <= WHOLE;
  const near = isWhole ? component : neighbourhood(system, cell, WHOLE, isOpen, isUsed);
  const free = new Set(near.cells);
  let isProved = isWhole;
  for (const direction of ['minimize', 'maximize'] as const) {
    const counts = wholeCounts(system, near.rows, {
      cell,
      direction,
      rangeOf: (at) => {
        const [low, high] = [system.low[at] as number, system.high[at] as number];
        // Nothing is gained by going further than the width.
        if (at === cell) return [low, Math.min(high, accounts.least(at) + width)];
        return free.has(at) || !isOpen(at) ? [low, high] : [accounts.count(at), accounts.count(at)];
      },
    });
    if (counts === null || counts === 'impossible' || !accounts.adopt(counts, near.rows)) isProved = false;
  }
  if (isCleared(accounts, target)) return true;
  return isProved ? accounts.most(cell) - accounts.least(cell) : null;
}

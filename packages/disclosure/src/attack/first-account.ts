import { Accounts } from './accounts.ts';
import type { Component } from './components.ts';
import { linearBounds, wholeCounts } from './linear-bounds.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { PublishedSystem } from './published-system.ts';

/** Steps of mending: at least, and for each cell. */
const STEPS = 200_000;
const STEPS_PER_CELL = 100;
/** Components up to so many cells are handed to the linear program whole; of larger ones this many cells about a row. */
export const WHOLE = 120;

/** What came of looking for a first account. */
export interface FirstAccount {
  readonly accounts: Accounts;
  /** Rows that nothing can agree with: proved by a linear program. They are left out. */
  readonly contradicted: readonly number[];
  /** Components in which the search gave up on a row without such a proof: no account there says anything. */
  readonly givenUp: ReadonlySet<Component>;
}

/** Looks for counts that agree with everything published, by mending, then by linear programs where mending gets stuck. */
export function firstAccount(
  system: PublishedSystem,
  components: readonly Component[],
  isUsed: (row: number) => boolean,
): FirstAccount {
  const accounts = new Accounts(system, isUsed);
  const cells = components.reduce((sum, component) => sum + component.cells.length, 0);
  const wrong = new Set(accounts.begin(STEPS + STEPS_PER_CELL * cells));
  const contradicted: number[] = [];
  const givenUp = new Set<Component>();
  for (const component of components) {
    const rows = component.rows.filter((row) => wrong.has(row));
    for (const row of rows) {
      if (!accounts.isWrong(row)) continue;
      const mended = mendAbout(system, component, row, accounts, isUsed);
      if (mended === 'impossible') contradicted.push(row);
      if (mended === null) givenUp.add(component);
      if (mended !== 'mended') accounts.leaveOut(row);
    }
  }
  accounts.settleOnFirst();
  return { accounts, contradicted, givenUp };
}

/** Brings a row right by changing counts about it; null when neither that nor a proof that it cannot be was found. */
function mendAbout(
  system: PublishedSystem,
  component: Component,
  row: number,
  accounts: Accounts,
  isUsed: (row: number) => boolean,
): 'mended' | 'impossible' | null {
  const isOpen = (cell: number): boolean => system.low[cell] !== system.high[cell];
  const start = system.rows[row]?.cells.find(isOpen) as number;
  const isWhole = component.cells.length <= WHOLE;
  const near = isWhole ? component : neighbourhood(system, start, WHOLE, isOpen, isUsed);
  if (linearBounds(system, start, near.rows) === 'impossible') return 'impossible';
  const free = new Set(near.cells);
  const counts = wholeCounts(system, near.rows, {
    cell: start,
    direction: 'minimize',
    rangeOf: (cell) =>
      free.has(cell) || !isOpen(cell)
        ? [system.low[cell] as number, system.high[cell] as number]
        : [accounts.count(cell), accounts.count(cell)],
  });
  if (counts === 'impossible') return isWhole ? 'impossible' : null;
  return counts !== null && accounts.adopt(counts, near.rows) ? 'mended' : null;
}

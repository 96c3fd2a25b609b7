import { Accounts } from './accounts.ts';
import type { Component } from './components.ts';
import { contradictedRows } from './contradicted-rows.ts';
import { linearBounds, wholeCounts } from './linear-bounds.ts';
import { neighbourhood } from './neighbourhood.ts';
import type { PublishedSystem } from './published-system.ts';

/** Steps of mending: at least, and for each cell. */
const STEPS = 200_000;
const STEPS_PER_CELL = 100;
/** Steps of mending after each attempt to bring stuck rows right, and how many attempts may bear no fruit. */
const STEPS_AGAIN = 200_000;
const PATIENCE = 8;
/** Among how many of the rows that resist most a contradiction is looked for. */
const RESISTING = 300;
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
  accounts.begin(STEPS + STEPS_PER_CELL * cells);
  const contradicted = new Set<number>();
  const givenUp = new Set<Component>();
  const isLeft = (row: number): boolean => isUsed(row) && !contradicted.has(row);
  const leaveOut = (row: number): void => {
    contradicted.add(row);
    accounts.leaveOut(row);
  };
  for (const component of components) {
    const stuck = (): readonly number[] => component.rows.filter((row) => accounts.isWrong(row));
    let fruitless = 0;
    for (let rows = stuck(); rows.length > 0; rows = stuck()) {
      const out = contradictionAmong(system, component, accounts, isLeft);
      for (const row of out) leaveOut(row);
      if (out.length === 0) {
        fruitless += 1;
        if (fruitless > PATIENCE) {
          givenUp.add(component);
          for (const row of rows) accounts.leaveOut(row);
          break;
        }
        for (const row of rows) {
          if (!accounts.isWrong(row)) continue;
          if (mendAbout(system, component, row, accounts, isLeft) === 'impossible') leaveOut(row);
        }
      }
      accounts.begin(STEPS_AGAIN);
    }
  }
  accounts.settleOnFirst();
  return { accounts, contradicted: [...contradicted], givenUp };
}

/** Rows of a component to leave out, as few as it takes, found among those that resist most; none when no contradiction is proved. */
function contradictionAmong(
  system: PublishedSystem,
  component: Component,
  accounts: Accounts,
  isLeft: (row: number) => boolean,
): readonly number[] {
  const resisting = accounts.mostResisting(component.rows.filter(isLeft), RESISTING);
  const out = contradictedRows(system, resisting);
  // What gives way is not always needed to: each row that holds with the rest is put back.
  const agreeing = resisting.filter((row) => !out.includes(row));
  return out.filter((row) => {
    if (contradictedRows(system, [...agreeing, row]).length > 0) return true;
    agreeing.push(row);
    return false;
  });
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

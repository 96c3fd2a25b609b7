import { Heap } from './heap.ts';
import type { System } from './system.ts';

/** Changes to cells that leave every relation as it was: as good an account of what is published as the truth. */
export interface Circuit {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
  /** Cells among them that would have to be hidden. */
  readonly toHide: readonly number[];
}

/** What the search may do: hide more cells or not, and how many steps it may try. */
export interface SearchTerms {
  readonly mayHide: boolean;
  readonly steps: number;
  /** Relations that miss zero by so much: a change that brings one nearer to zero needs no mending. */
  readonly amiss?: ReadonlyMap<number, number>;
}

/** A relation out of balance, and by how much. */
type Open = readonly (readonly [relation: number, amount: number])[];

interface Step {
  readonly rank: number;
  readonly paid: number;
  readonly cell: number;
  readonly change: number;
  readonly newlyHidden: boolean;
  readonly before: Step | null;
  readonly open: Open;
}

/** A longer circuit and one with more loose ends is tried later; both stay below the price of any cell. */
const STEP = 0.02;
const LOOSE_END = 0.4;

/**
 * The cheapest way found to change one cell by an amount, or to mend relations that are out of balance, by changing
 * other cells; null when there is none within so many steps. Best first: cells that are hidden already cost nothing.
 */
export function findCircuit(
  system: System,
  start: { readonly cell: number; readonly change: number } | { readonly open: Open },
  { mayHide, steps, amiss }: SearchTerms,
): Circuit | null {
  const heap = new Heap<Step>();
  const seen = new Set<string>();
  if ('open' in start)
    heap.push({ rank: 0, paid: 0, cell: -1, change: 0, newlyHidden: false, before: null, open: start.open });
  else {
    const first = step(system, null, start.cell, start.change, mayHide);
    if (first === null) return null;
    heap.push(first);
  }
  for (let tried = 0; tried < steps; tried += 1) {
    const current = heap.pop();
    if (current === undefined) return null;
    const next = current.open.find(([relation, amount]) => !mends(amiss?.get(relation), amount));
    if (next === undefined) return circuitOf(current);
    const key = current.open.join(';');
    if (seen.has(key)) continue;
    seen.add(key);
    const [relation, amount] = next;
    const members = system.members[relation] as Int32Array;
    const times = system.times[relation] as Int32Array;
    for (let at = 0; at < members.length; at += 1) {
      const cell = members[at] as number;
      const change = -amount / (times[at] as number);
      if (!Number.isInteger(change) || isIn(current, cell)) continue;
      const following = step(system, current, cell, change, mayHide);
      if (following !== null) heap.push(following);
    }
  }
  return null;
}

/** Whether a change brings a relation that misses zero nearer to it. */
function mends(missing: number | undefined, amount: number): boolean {
  return missing !== undefined && missing * amount < 0 && Math.abs(amount) <= Math.abs(missing);
}

/** The state after changing one more cell; null where a reader would see that it cannot be so. */
function step(
  system: System,
  before: Step | null,
  cell: number,
  change: number,
  mayHide: boolean,
): Step | null {
  const value = (system.value[cell] as number) + change;
  let price = 0;
  if (value < (system.low[cell] as number) || value > (system.high[cell] as number)) {
    price = system.price[cell] as number;
    if (!mayHide || system.hidden[cell] === 1 || value < system.lowest || price === Infinity) return null;
  }
  const open = reopened(system, before?.open ?? [], cell, change);
  const paid = (before?.paid ?? 0) + price + STEP;
  return { rank: paid + LOOSE_END * open.length, paid, cell, change, newlyHidden: price > 0, before, open };
}

function reopened(system: System, open: Open, cell: number, change: number): Open {
  const amounts = new Map(open);
  const factors = system.factorsOf[cell] as readonly number[];
  system.relationsOf[cell]?.forEach((relation, at) => {
    const amount = (amounts.get(relation) ?? 0) + (factors[at] as number) * change;
    if (amount === 0) amounts.delete(relation);
    else amounts.set(relation, amount);
  });
  return [...amounts].sort(
    ([left], [right]) =>
      (system.members[left] as Int32Array).length - (system.members[right] as Int32Array).length ||
      left - right,
  );
}

function isIn(step: Step | null, cell: number): boolean {
  for (let at = step; at !== null; at = at.before) if (at.cell === cell) return true;
  return false;
}

function circuitOf(last: Step): Circuit {
  const cells: number[] = [];
  const changes: number[] = [];
  const toHide: number[] = [];
  for (let at: Step | null = last; at !== null; at = at.before) {
    if (at.cell < 0) continue;
    cells.push(at.cell);
    changes.push(at.change);
    if (at.newlyHidden) toHide.push(at.cell);
  }
  return { cells, changes, toHide };
}

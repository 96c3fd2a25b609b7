import type { Circuit } from './circuit.ts';
import { Heap } from './heap.ts';
import type { Network } from './system.ts';
import type { System } from './system.ts';

/** A longer way is taken only when it is not dearer. */
const STEP = 0.02;

interface Reached {
  readonly rank: number;
  readonly node: number;
  readonly cell: number;
  readonly before: Reached | null;
}

/**
 * The cheapest way to change a cell by an amount and make it good along one path of the network; null when there is none.
 * Cells that are hidden already cost nothing. Exact, where nothing was held still.
 */
export function wayRound(
  system: System,
  network: Network,
  cell: number,
  change: number,
  mayHide: boolean,
): Circuit | null {
  if (costOf(system, cell, change, mayHide) === Infinity) return null;
  const [from, to] = (change > 0 ? [network.head, network.tail] : [network.tail, network.head]).map(
    (ends) => ends[cell] as number,
  ) as [number, number];
  const amount = Math.abs(change);
  const heap = new Heap<Reached>();
  const done = new Set<number>();
  heap.push({ rank: 0, node: from, cell: -1, before: null });
  for (let current = heap.pop(); current !== undefined; current = heap.pop()) {
    if (current.node === to) return circuitAlong(system, network, current, cell, change);
    if (done.has(current.node)) continue;
    done.add(current.node);
    for (const other of network.cellsAt[current.node] as readonly number[]) {
      const isHead = network.head[other] === current.node;
      const far = (isHead ? network.tail[other] : network.head[other]) as number;
      if (other === cell || done.has(far)) continue;
      const cost = costOf(system, other, isHead ? -amount : amount, mayHide);
      if (cost < Infinity)
        heap.push({ rank: current.rank + cost + STEP, node: far, cell: other, before: current });
    }
  }
  return null;
}

/** What it costs to let a reader think of a cell changed so: nothing where it may be already, else its price. */
function costOf(system: System, cell: number, change: number, mayHide: boolean): number {
  const value = (system.value[cell] as number) + change;
  if (value >= (system.low[cell] as number) && value <= (system.high[cell] as number)) return 0;
  if (!mayHide || system.hidden[cell] === 1 || value < system.lowest) return Infinity;
  return system.price[cell] as number;
}

function circuitAlong(
  system: System,
  network: Network,
  last: Reached,
  cell: number,
  change: number,
): Circuit | null {
  const cells = [cell];
  const changes = [change];
  for (let at = last; at.before !== null; at = at.before) {
    cells.push(at.cell);
    changes.push(network.head[at.cell] === at.node ? Math.abs(change) : -Math.abs(change));
  }
  const toHide = cells.filter((at, index) => costOf(system, at, changes[index] as number, false) > 0);
  return isBalanced(system, cells, changes) ? { cells, changes, toHide } : null;
}

/** Whether changes leave every relation as it was, those the network left out as implied included. */
function isBalanced(system: System, cells: readonly number[], changes: readonly number[]): boolean {
  const sums = new Map<number, number>();
  cells.forEach((cell, index) => {
    const factors = system.factorsOf[cell] as readonly number[];
    system.relationsOf[cell]?.forEach((relation, at) => {
      sums.set(relation, (sums.get(relation) ?? 0) + (factors[at] as number) * (changes[index] as number));
    });
  });
  return [...sums.values()].every((sum) => sum === 0);
}

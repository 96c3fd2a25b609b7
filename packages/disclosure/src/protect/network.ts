import { independentRelations, type Balance } from './independent-relations.ts';
import type { Network, System } from './system.ts';

/** A cell in more relations than this ties tables together: a total that every breakdown shares. */
const MANY = 3;

/** Lays out the network, holding still the cells that do not fit one. What is left out makes the search miss ways, never invent one. */
export function networkOf(system: System): Network {
  const { size, low, high, hidden, price, members, times, relationsOf } = system;
  const canMove = (cell: number): boolean =>
    hidden[cell] === 1 || low[cell] !== high[cell] || (price[cell] as number) < Infinity;
  const isHeld = Uint8Array.from({ length: size }, (_, cell) =>
    canMove(cell) && (relationsOf[cell] as readonly number[]).length > MANY ? 1 : 0,
  );
  const balances: Balance[] = [];
  const held: number[][] = [];
  members.forEach((cells, relation) => {
    const balance = new Map<number, number>();
    const still: number[] = [];
    cells.forEach((cell, at) => {
      if (isHeld[cell] === 1) still.push(cell);
      else if (canMove(cell))
        balance.set(cell, (balance.get(cell) ?? 0) + ((times[relation] as Int32Array)[at] as number));
    });
    if (balance.size === 0) return;
    balances.push(balance);
    held.push(still);
  });
  const kept = independentRelations(balances);
  const endsOf: [node: number, factor: number][][] = Array.from({ length: size }, () => []);
  kept.forEach((relation, node) => {
    for (const [cell, factor] of balances[relation] as Balance) endsOf[cell]?.push([node, factor]);
  });
  return oriented(
    endsOf,
    kept.map((relation) => balances[relation] as Balance),
    kept.map((relation) => held[relation] as number[]),
  );
}

/** Turns relations about until every cell adds to one end what it takes from the other; a cell that defies it is held still. */
function oriented(
  endsOf: readonly (readonly (readonly [node: number, factor: number])[])[],
  balances: readonly Balance[],
  heldAt: readonly (readonly number[])[],
): Network {
  const nodes = balances.length;
  const sign = new Int8Array(nodes);
  const partOf = new Int32Array(2 * nodes).fill(-1);
  const head = new Int32Array(endsOf.length).fill(-1);
  const tail = new Int32Array(endsOf.length).fill(-1);
  const cellsAt: number[][] = Array.from({ length: 2 * nodes }, () => []);
  const heldBeside: number[][] = [];
  let parts = 0;
  for (let start = 0; start < nodes; start += 1) {
    if (sign[start] !== 0) continue;
    const outside = nodes + parts;
    const queue = [start];
    const beside = new Set<number>();
    sign[start] = 1;
    for (const node of queue) {
      partOf[node] = parts;
      for (const cell of heldAt[node] as readonly number[]) beside.add(cell);
      for (const [cell, factor] of balances[node] as Balance) {
        if (head[cell] !== -1) continue;
        const ends = endsOf[cell] as (typeof endsOf)[number];
        const other = ends.find(([at]) => at !== node);
        const own = (sign[node] as number) * factor;
        if (other !== undefined && sign[other[0]] === 0 && ends.length === 2) {
          sign[other[0]] = own * other[1] > 0 ? -1 : 1;
          queue.push(other[0]);
        }
        const fits =
          Math.abs(own) === 1 &&
          (other === undefined || (ends.length === 2 && own + (sign[other[0]] as number) * other[1] === 0));
        if (!fits) {
          beside.add(cell);
          continue;
        }
        const far = other?.[0] ?? outside;
        head[cell] = own > 0 ? node : far;
        tail[cell] = own > 0 ? far : node;
        cellsAt[node]?.push(cell);
        cellsAt[far]?.push(cell);
      }
    }
    partOf[outside] = parts;
    heldBeside.push([...beside]);
    parts += 1;
  }
  return { head, tail, cellsAt, partOf, heldBeside };
}

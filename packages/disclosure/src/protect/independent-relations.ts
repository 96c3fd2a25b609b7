import { Heap } from './heap.ts';

/** A relation over the cells that may change: cell → factor. */
export type Balance = ReadonlyMap<number, number>;

const NOISE = 1e-9;

/**
 * Which of some relations say something the others do not. The rest hold whenever these do: the sum of a region's
 * categories, say, once that of each of its authorities and each column holds.
 *
 * Relations between cells that few others share are preferred: they leave each cell in as few as can be.
 */
export function independentRelations(relations: readonly Balance[]): readonly number[] {
  const degree = new Map<number, number>();
  for (const balance of relations) {
    for (const cell of balance.keys()) degree.set(cell, (degree.get(cell) ?? 0) + 1);
  }
  const crowding = relations.map((balance) => {
    let sum = 0;
    for (const cell of balance.keys()) sum += degree.get(cell) as number;
    return sum / balance.size;
  });
  const order = [...relations.keys()].sort(
    (left, right) => (crowding[left] as number) - (crowding[right] as number) || left - right,
  );
  const reduced: { readonly balance: Balance; readonly pivot: number }[] = [];
  const reducedAt = new Map<number, number>();
  const seen = new Set<number>();
  const kept: number[] = [];
  for (const relation of order) {
    const given = relations[relation] as Balance;
    let pivot = firstNotIn(given, seen);
    let balance = given;
    if (pivot === undefined) {
      balance = reduce(given, reduced, reducedAt);
      pivot = balance.keys().next().value;
    }
    if (pivot === undefined) continue;
    kept.push(relation);
    reducedAt.set(pivot, reduced.length);
    reduced.push({ balance, pivot });
    for (const cell of given.keys()) seen.add(cell);
  }
  return kept;
}

function firstNotIn(balance: Balance, seen: ReadonlySet<number>): number | undefined {
  for (const cell of balance.keys()) if (!seen.has(cell)) return cell;
  return undefined;
}

/** What is left of a relation after the ones at hand are taken out of it; nothing, when they imply it. */
function reduce(
  balance: Balance,
  reduced: readonly { readonly balance: Balance; readonly pivot: number }[],
  reducedAt: ReadonlyMap<number, number>,
): Balance {
  const rest = new Map(balance);
  const pending = new Heap<{ readonly rank: number; readonly cell: number }>();
  const ask = (cell: number): void => {
    const at = reducedAt.get(cell);
    if (at !== undefined) pending.push({ rank: -at, cell });
  };
  for (const cell of balance.keys()) ask(cell);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { cell } = next;
    const amount = rest.get(cell);
    if (amount === undefined) continue;
    const { balance: other } = reduced[reducedAt.get(cell) as number] as (typeof reduced)[number];
    const share = amount / (other.get(cell) as number);
    for (const [at, factor] of other) {
      const before = rest.get(at);
      const now = (before ?? 0) - share * factor;
      if (Math.abs(now) < NOISE) rest.delete(at);
      else rest.set(at, now);
      if (before === undefined) ask(at);
    }
  }
  return rest;
}

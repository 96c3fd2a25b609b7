import type { Circuit } from './circuit.ts';
import { findWay } from './find-way.ts';
import { hide, type System } from './system.ts';

/** Steps a search may try among hidden cells only, and where it may hide more. */
const AMONG_HIDDEN = 600;
const WITH_HIDING = [200, 2_000] as const;

/** Proof that a hidden cell is open over its width: the cells that can change, with it, to values as good as the true ones. */
export type Proof = ReadonlySet<number>;

/**
 * Proves that a cell stays open over a width by moving it up and down among what is hidden; null when it cannot.
 * Nothing is changed.
 */
export function proofOfOpenRange(system: System, cell: number, width: number): Proof | null {
  const touched = new Set<number>([cell]);
  const up = stretched(system, cell, 1, width, touched);
  const down = up === width ? 0 : stretched(system, cell, -1, width - up, touched);
  return up + down >= width ? touched : null;
}

/**
 * Hides the cheapest further cells it takes to open a cell over a width, names them to `chosen`, and gives the proof;
 * null when no more were found before that was enough, with what was named still hidden.
 *
 * Each search opens as much as it can at once: one other cell that can give way by the whole width is better than
 * several that give a little.
 */
export function openUp(
  system: System,
  cell: number,
  width: number,
  chosen: (cell: number) => void,
): Proof | null {
  for (;;) {
    const touched = new Set([cell]);
    const up = stretched(system, cell, 1, width, touched);
    const down = up === width ? 0 : stretched(system, cell, -1, width - up, touched);
    const missing = width - up - down;
    if (missing <= 0) return touched;
    const circuit = cheapest(system, cell, [
      [up + missing, -(down + missing)],
      [up + 1, -(down + 1)],
    ]);
    if (circuit === null) return null;
    for (const other of circuit.toHide) {
      hide(system, other);
      chosen(other);
    }
  }
}

/** Of both directions the one that loses less; changes that open all at once before those that open a little. */
function cheapest(
  system: System,
  cell: number,
  pairs: readonly (readonly [number, number])[],
): Circuit | null {
  for (const steps of WITH_HIDING) {
    for (const changes of pairs) {
      let best: Circuit | null = null;
      for (const change of changes) {
        const circuit = findWay(system, cell, change, { mayHide: true, steps });
        if (circuit === null || circuit.toHide.length === 0) continue;
        if (best === null || lostBy(system, circuit.toHide) < lostBy(system, best.toHide)) best = circuit;
      }
      if (best !== null) return best;
    }
  }
  return null;
}

/** Information lost by hiding cells. */
export function lostBy(system: System, cells: Iterable<number>): number {
  let lost = 0;
  for (const cell of cells) lost += system.price[cell] as number;
  return lost;
}

/** How far a cell can go one way, at most `most`; the system is left as it was found. */
function stretched(system: System, cell: number, sign: 1 | -1, most: number, touched: Set<number>): number {
  const applied: Circuit[] = [];
  let reached = 0;
  let stride = most;
  while (reached < most && stride >= 1) {
    const change = sign * Math.min(stride, most - reached);
    const circuit = findWay(system, cell, change, { mayHide: false, steps: AMONG_HIDDEN });
    if (circuit === null) {
      stride = stride > 1 ? Math.floor(stride / 2) : 0;
      continue;
    }
    apply(system, circuit, 1);
    applied.push(circuit);
    for (const other of circuit.cells) touched.add(other);
    reached += Math.min(stride, most - reached);
  }
  for (const circuit of applied) apply(system, circuit, -1);
  return reached;
}

/** Makes the changes of a circuit, or takes them back. */
export function apply(system: System, { cells, changes }: Circuit, sign: 1 | -1): void {
  cells.forEach((cell, at) => {
    (system.value as Float64Array)[cell] = (system.value[cell] as number) + sign * (changes[at] as number);
  });
}

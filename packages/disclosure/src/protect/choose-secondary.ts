import { lostBy, openUp, proofOfOpenRange, type Proof } from './open-range.ts';
import { hide, showAgain, type System } from './system.ts';

/** What is hidden besides the small counts, and for the sake of which cell. */
export interface Secondary {
  /** Cell hidden → cell that it protects. */
  readonly protects: ReadonlyMap<number, number>;
  /** Information lost by it. */
  readonly lost: number;
}

/**
 * Hides further cells until every cell that must stay open is open over the width, then shows again whatever turns
 * out not to be needed. The system is left with the choice made.
 */
export function chooseSecondary(system: System, mustStayOpen: readonly number[], width: number): Secondary {
  const protects = new Map<number, number>();
  const proofs = new Map<number, Proof>();
  const waiting = [...mustStayOpen];
  for (const cell of waiting) {
    const chosen = (other: number): void => {
      protects.set(other, cell);
      waiting.push(other);
    };
    proofs.set(cell, openUp(system, cell, width, chosen) ?? hideAllAround(system, cell, chosen));
  }
  showSpare(system, protects, proofs, width);
  return { protects, lost: lostBy(system, protects.keys()) };
}

/**
 * Where no choice is found: every count but zero that is linked to the cell is hidden. Any whole multiple of what is
 * hidden is then as good as the truth, so all of it is open without end.
 */
function hideAllAround(system: System, cell: number, chosen: (cell: number) => void): Proof {
  const reached = new Set([cell]);
  for (const at of reached) {
    if (system.hidden[at] === 0 && (system.price[at] as number) < Infinity) {
      hide(system, at);
      chosen(at);
    }
    for (const relation of system.relationsOf[at] ?? []) {
      for (const other of system.members[relation] as Int32Array) {
        if (system.high[other] === Infinity || (system.price[other] as number) < Infinity) reached.add(other);
      }
    }
  }
  return reached;
}

/** Shows again, dearest first, each cell without which all others can still be proved open. */
function showSpare(
  system: System,
  protects: Map<number, number>,
  proofs: Map<number, Proof>,
  width: number,
): void {
  const usedBy = new Map<number, Set<number>>();
  const record = (cell: number, proof: Proof): void => {
    proofs.set(cell, proof);
    for (const other of proof) usedBy.set(other, (usedBy.get(other) ?? new Set()).add(cell));
  };
  for (const [cell, proof] of [...proofs]) record(cell, proof);
  const dearest = [...protects.keys()].sort(
    (left, right) => (system.price[right] as number) - (system.price[left] as number) || left - right,
  );
  for (const spare of dearest) {
    showAgain(system, spare);
    const again: [number, Proof][] = [];
    const needed = [...(usedBy.get(spare) ?? [])].some((cell) => {
      if (cell === spare || !proofs.get(cell)?.has(spare)) return false;
      const proof = proofOfOpenRange(system, cell, width);
      if (proof === null) return true;
      again.push([cell, proof]);
      return false;
    });
    if (needed) {
      hide(system, spare);
      continue;
    }
    protects.delete(spare);
    proofs.delete(spare);
    for (const [cell, proof] of again) record(cell, proof);
  }
}

import { findCircuit, type Circuit } from './circuit.ts';
import { apply } from './open-range.ts';
import type { System } from './system.ts';

const STEPS = 5_000;

/**
 * Finds counts for what nobody gave, so that every relation holds; rounded counts may move within what their
 * rounding leaves open. Gives the relations that no counts were found for.
 */
export function fitUnknown(system: System): readonly number[] {
  const amiss = new Map<number, number>();
  const check = (relation: number): void => {
    const amount = imbalance(system, relation);
    if (amount === 0) amiss.delete(relation);
    else amiss.set(relation, amount);
  };
  system.members.forEach((_, relation) => check(relation));
  const unfit = new Set<number>();
  for (const [relation] of amiss) {
    let stride = Infinity;
    while (stride >= 1) {
      const amount = amiss.get(relation) ?? 0;
      if (amount === 0) break;
      stride = Math.min(stride, Math.abs(amount));
      const circuit = mendingCircuit(system, relation, Math.sign(amount) * stride, amiss);
      if (circuit === null) {
        stride = Math.floor(stride / 2);
        continue;
      }
      apply(system, circuit, 1);
      for (const cell of circuit.cells) system.relationsOf[cell]?.forEach(check);
    }
    if (amiss.has(relation)) unfit.add(relation);
  }
  return [...unfit].filter((relation) => amiss.has(relation));
}

/** Changes that take a portion off what a relation misses, and leave every other one as it is or better. */
function mendingCircuit(
  system: System,
  relation: number,
  portion: number,
  amiss: ReadonlyMap<number, number>,
): Circuit | null {
  const others = new Map(amiss);
  others.delete(relation);
  return findCircuit(
    system,
    { open: [[relation, portion]] },
    { mayHide: false, steps: STEPS, amiss: others },
  );
}

/** By how much the counts of a relation miss adding up to zero. */
function imbalance(system: System, relation: number): number {
  const times = system.times[relation] as Int32Array;
  return (system.members[relation] as Int32Array).reduce(
    (sum, cell, at) => sum + (times[at] as number) * (system.value[cell] as number),
    0,
  );
}

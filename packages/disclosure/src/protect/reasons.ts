import type { LinkedTables } from '../linked-tables.ts';
import type { Rounding, Suppression } from '../policy.ts';

/** Why a small count is hidden. */
export function primaryReason({ from, to }: Suppression): string {
  return from === to ? `It is a count of ${to}.` : `It is a count from ${from} to ${to}.`;
}

/** Why a percentage or rate is hidden. */
export function derivedReason(label: string): string {
  return `It is worked out from "${label}", which is hidden.`;
}

/** Why a count is printed as another. */
export function roundedReason({ base, agreeing }: Pick<Rounding, 'base' | 'agreeing'>): string {
  return agreeing
    ? `Rounded to a multiple of ${base} so that totals agree.`
    : `Rounded to the nearest ${base}.`;
}

/** Gives the words for why one cell is hidden for the sake of another: the sum that would give the other away. */
export function secondaryReason({
  cells,
  relations,
}: LinkedTables): (hidden: number, protects: number) => string {
  const relationsOf = new Map<string, number[]>();
  relations.forEach(({ terms }, relation) => {
    for (const { cell } of terms) {
      const list = relationsOf.get(cell);
      if (list === undefined) relationsOf.set(cell, [relation]);
      else list.push(relation);
    }
  });
  const labels = new Map(cells.map(({ id, label }) => [id, label]));
  const nameOf = (index: number): { readonly id: string; readonly label: string } =>
    cells[index] as (typeof cells)[number];
  return (hidden, protects) => {
    const [other, kept] = [nameOf(hidden), nameOf(protects)];
    const own = new Set(relationsOf.get(other.id));
    const both = relationsOf.get(kept.id)?.find((relation) => own.has(relation));
    if (both === undefined) {
      return `Shown, it would, through figures linked to both, narrow "${kept.label}" too far.`;
    }
    const rest = (relations[both] as LinkedTables['relations'][number]).terms
      .map(({ cell }) => cell)
      .filter((cell) => cell !== other.id && cell !== kept.id)
      .map((cell) => `"${labels.get(cell)}"`);
    const [first, ...more] = rest;
    const beside = more.length > 2 ? `${first} and ${more.length} others` : [first, ...more].join(' and ');
    return first === undefined
      ? `It equals "${kept.label}", which is hidden.`
      : `Shown, it would give or narrow "${kept.label}" together with ${beside}.`;
  };
}

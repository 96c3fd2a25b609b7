import type { CountCell } from '../linked-tables.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { roundingOf } from '../protect/prepare.ts';
import { countCellOf, type ReadCell } from './read-tables.ts';

/** Fewer counts than this may be multiples by chance. */
const ENOUGH = 12;

/**
 * How the counts of each subject and geographic level were rounded, told from the counts: to 10 or 5 where every one of
 * enough counts is a multiple of it. A reader who knows the policy needs no more than that none is anything else.
 */
export function roundedLevels(
  cells: Iterable<ReadCell>,
  policy: DisclosurePolicy | null,
): (cell: ReadCell) => CountCell['rounded'] {
  const seen = new Map<string, { counts: number; fives: boolean; tens: boolean; known: boolean }>();
  for (const cell of cells) {
    const { count, standing } = cell;
    if (standing !== 'shown' || count === null || count === 0) continue;
    const byPolicy = policy === null ? null : roundingOf(countCellOf('', cell), policy);
    for (const group of groupsOf(cell)) {
      const at = seen.get(group) ?? { counts: 0, fives: true, tens: true, known: true };
      at.counts += 1;
      at.fives &&= count % 5 === 0;
      at.tens &&= count % 10 === 0;
      at.known &&= byPolicy !== null && count % byPolicy.base === 0;
      seen.set(group, at);
    }
  }
  return (cell) => {
    for (const group of groupsOf(cell)) {
      const at = seen.get(group);
      if (at === undefined) continue;
      if (at.known && policy !== null) return roundingOf(countCellOf('', cell), policy);
      if (at.counts >= ENOUGH && at.fives) return { base: at.tens ? 10 : 5, agreeing: false };
    }
    return null;
  };
}

/** All counts of the level, then those of the subject at that level: one table that rounds nothing spoils the first only. */
function groupsOf({ level, address }: ReadCell): readonly string[] {
  return [level ?? '', `${level ?? ''}\u241F${address.subject}`];
}

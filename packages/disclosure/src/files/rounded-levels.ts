import type { ReadCell } from './table-reader.ts';

/** Fewer counts than this may be multiples by chance. */
const ENOUGH = 12;

/**
 * The base that the counts of each geographic level were rounded to, told from the counts: 10 or 5 where every one of
 * enough counts is a multiple of it.
 */
export function roundedLevels(cells: Iterable<ReadCell>): ReadonlyMap<string | null, number> {
  const seen = new Map<string | null, { counts: number; fives: boolean; tens: boolean }>();
  for (const { level, count, standing } of cells) {
    if (standing !== 'shown' || count === null || count === 0) continue;
    const at = seen.get(level) ?? { counts: 0, fives: true, tens: true };
    at.counts += 1;
    at.fives &&= count % 5 === 0;
    at.tens &&= count % 10 === 0;
    seen.set(level, at);
  }
  const bases = new Map<string | null, number>();
  for (const [level, { counts, fives, tens }] of seen) {
    if (counts >= ENOUGH && fives) bases.set(level, tens ? 10 : 5);
  }
  return bases;
}

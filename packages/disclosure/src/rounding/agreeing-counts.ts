import type { LinkedTables } from '../linked-tables.ts';
import type { DisclosurePolicy } from '../policy.ts';
import { fitUnknown } from '../protect/fit-unknown.ts';
import { roundingOf } from '../protect/prepare.ts';
import { show, systemOf } from '../protect/system.ts';
import { nearestMultiple } from '../rounded-range.ts';

/**
 * Controlled rounding: for each cell that a policy rounds so that totals agree, the multiple to print, one of the two
 * next to its count (a multiple stays). Empty when the policy does not ask for it, null when none is found.
 *
 * It works in units of the base: start at the nearest multiples, then mend each total that disagrees by the
 * shortest chain of counts that can go the other way.
 */
export function agreeingCounts(
  { cells, relations }: LinkedTables,
  policy: DisclosurePolicy,
): ReadonlyMap<string, number> | null {
  const { rounding } = policy;
  if (rounding === null || !rounding.agreeing) return new Map();
  const { base } = rounding;
  const isRounded = cells.map(
    (cell) => cell.standing === 'shown' && cell.count !== null && roundingOf(cell, policy)?.agreeing === true,
  );
  const indexOf = new Map(cells.map(({ id }, index) => [id, index]));
  // A relation with a count that stays exact has no multiples to agree with.
  const inMultiples = relations.filter(({ terms }) =>
    terms.every(({ cell }) => {
      const index = indexOf.get(cell) as number;
      return isRounded[index] === true || cells[index]?.standing !== 'shown';
    }),
  );
  const system = systemOf(indexOf, inMultiples, 0);
  cells.forEach(({ count }, index) => {
    if (count === null || !isRounded[index]) return;
    system.value[index] = nearestMultiple(count, base) / base;
    show(system, index, Math.floor(count / base), Math.ceil(count / base));
  });
  cells.forEach(({ count }, index) => {
    if (!isRounded[index]) system.value[index] = Math.round((count ?? 0) / base);
  });
  if (fitUnknown(system).length > 0) return null;
  const printed = new Map<string, number>();
  cells.forEach(({ id }, index) => {
    if (isRounded[index]) printed.set(id, (system.value[index] as number) * base);
  });
  return printed;
}

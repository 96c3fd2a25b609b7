import type { LinkedTables } from '@golden-thread/disclosure';

/**
 * The plain way: hide 1 to 5, then, sum by sum and round after round, the smallest count beside a hidden one that stands
 * alone, until no sum has exactly one hidden; and check each sum by itself. It does not see what several sums give together.
 */
export function plainProtection({ cells, relations }: LinkedTables): string {
  const hidden = new Set(
    cells.flatMap(({ id, count }) => (count !== null && count >= 1 && count <= 5 ? [id] : [])),
  );
  const counts = new Map(cells.map(({ id, count }) => [id, count ?? 0]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { terms } of relations) {
      if (terms.filter(({ cell }) => hidden.has(cell)).length !== 1) continue;
      const [next] = terms
        .map(({ cell }) => cell)
        .filter((cell) => !hidden.has(cell) && (counts.get(cell) ?? 0) > 0)
        .sort((left, right) => (counts.get(left) ?? 0) - (counts.get(right) ?? 0));
      if (next === undefined) continue;
      hidden.add(next);
      changed = true;
    }
  }
  const alone = relations.filter(
    ({ terms }) =>
      terms.filter(({ cell }) => hidden.has(cell)).length === 1 &&
      terms.some(({ cell }) => !hidden.has(cell) && (counts.get(cell) ?? 0) > 0),
  );
  return `${alone.length} exposed`;
}

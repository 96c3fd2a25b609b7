import type { LinkedTables } from '../src/index.ts';

/**
 * The smallest and largest count of every hidden cell over all accounts of small published tables, by trying every whole
 * number up to a limit: slow, and too simple to be wrong.
 */
export function everyAccount(
  { cells, relations }: LinkedTables,
  smallestHidden: number,
  limit: number,
): ReadonlyMap<string, { low: number; high: number }> {
  const at = new Map(cells.map(({ id }, index) => [id, index]));
  const open = cells.flatMap(({ standing }, index) => (standing === 'shown' ? [] : [index]));
  const counts = cells.map(({ count }) => count ?? 0);
  const rows = relations.map(({ terms }) =>
    terms.map(({ cell, times }) => [at.get(cell) as number, times] as const),
  );
  const settledAfter = rows.map((row) => Math.max(-1, ...row.map(([cell]) => open.indexOf(cell))));
  const found = new Map<string, { low: number; high: number }>();
  const holds = (row: (typeof rows)[number]): boolean =>
    row.reduce((sum, [cell, times]) => sum + times * (counts[cell] as number), 0) === 0;
  const visit = (depth: number): void => {
    if (!rows.every((row, index) => settledAfter[index] !== depth - 1 || holds(row))) return;
    if (depth === open.length) {
      for (const cell of open) {
        const id = (cells[cell] as (typeof cells)[number]).id;
        const count = counts[cell] as number;
        const known = found.get(id);
        found.set(id, {
          low: Math.min(known?.low ?? count, count),
          high: Math.max(known?.high ?? count, count),
        });
      }
      return;
    }
    const cell = open[depth] as number;
    const from = cells[cell]?.standing === 'hidden' ? smallestHidden : 0;
    for (let count = from; count <= limit; count += 1) {
      counts[cell] = count;
      visit(depth + 1);
    }
  };
  visit(0);
  return found;
}

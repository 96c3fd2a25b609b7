import type { LinkedTables } from '../src/index.ts';

/**
 * The most that each cell that is not shown can be: what the parts shown leave of a total that is shown, in whichever sum
 * leaves least. No account has more, so that trying up to it is trying everything. Infinite where no such total is shown.
 */
export function mostOf({ cells, relations }: LinkedTables): ReadonlyMap<string, number> {
  const shown = new Map(
    cells.flatMap(({ id, count, standing }) => (standing === 'shown' ? [[id, count ?? 0] as const] : [])),
  );
  const most = new Map<string, number>();
  for (const { id, standing } of cells) {
    if (standing === 'shown') continue;
    const leaves = relations
      .filter(({ terms }) => terms.some(({ cell, times }) => cell === id && times > 0))
      .filter(({ terms }) => terms.every(({ cell, times }) => times > 0 || shown.has(cell)))
      .map(({ terms }) => -terms.reduce((sum, { cell, times }) => sum + times * (shown.get(cell) ?? 0), 0));
    most.set(id, Math.min(Infinity, ...leaves));
  }
  return most;
}

/**
 * The smallest and largest count of every hidden cell over all accounts of small published tables, by trying every whole
 * number up to the most it can be: slow, and too simple to be wrong.
 */
export function everyAccount(
  tables: LinkedTables,
  smallestHidden: number,
): ReadonlyMap<string, { low: number; high: number }> {
  const { cells, relations } = tables;
  const most = mostOf(tables);
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
    const limit = most.get((cells[cell] as (typeof cells)[number]).id) as number;
    for (let count = from; count <= limit; count += 1) {
      counts[cell] = count;
      visit(depth + 1);
    }
  };
  visit(0);
  return found;
}

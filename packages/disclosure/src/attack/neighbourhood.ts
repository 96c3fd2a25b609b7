import type { PublishedSystem } from './published-system.ts';

/** Open cells near one, nearest first, up to about so many; and every row that one of them is in. */
export function neighbourhood(
  { rows, rowsOf }: PublishedSystem,
  start: number,
  most: number,
  isOpen: (cell: number) => boolean,
  isUsed: (row: number) => boolean,
): { readonly cells: readonly number[]; readonly rows: readonly number[] } {
  const cells = [start];
  const seen = new Set(cells);
  const touched = new Set<number>();
  for (const cell of cells) {
    for (const row of rowsOf[cell] as readonly number[]) {
      if (!isUsed(row)) continue;
      touched.add(row);
      if (cells.length >= most) continue;
      for (const other of rows[row]?.cells ?? []) {
        if (seen.has(other) || !isOpen(other)) continue;
        seen.add(other);
        cells.push(other);
      }
    }
  }
  return { cells, rows: [...touched] };
}

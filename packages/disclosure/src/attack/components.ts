import type { PublishedSystem } from './published-system.ts';

/** Cells that are still open and bear on one another, and the rows that join them. */
export interface Component {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
}

/** Splits the system where its rows do not join open cells: what is known on one side says nothing about the other. */
export function componentsOf(
  { rows, rowsOf }: PublishedSystem,
  isOpen: (cell: number) => boolean,
  isUsed: (row: number) => boolean,
): readonly Component[] {
  const components: Component[] = [];
  const seen = new Uint8Array(rowsOf.length);
  for (let start = 0; start < rowsOf.length; start += 1) {
    if (seen[start] === 1 || !isOpen(start)) continue;
    const cells = [start];
    const joining = new Set<number>();
    seen[start] = 1;
    for (const cell of cells) {
      for (const row of rowsOf[cell] as readonly number[]) {
        if (joining.has(row) || !isUsed(row)) continue;
        joining.add(row);
        for (const other of rows[row]?.cells ?? []) {
          if (seen[other] === 1 || !isOpen(other)) continue;
          seen[other] = 1;
          cells.push(other);
        }
      }
    }
    components.push({ cells, rows: [...joining] });
  }
  return components;
}

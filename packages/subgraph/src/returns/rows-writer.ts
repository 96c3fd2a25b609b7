import { columnArrays, type Cell, type ColumnArrays } from './column-arrays.ts';

/** Adds rows to tables in one transaction. */
export interface RowsWriter<Target> {
  /** Adds a row, one cell a column. Waits while the database is more than one statement behind. */
  readonly add: (target: Target, cells: readonly Cell[]) => Promise<void>;
  /** Resolves once everything so far is in the tables. */
  readonly flush: () => Promise<void>;
}

/** How many rows go into a statement. */
const rowsOfStatement = 8_192;

/**
 * Gathers rows by where they go and adds thousands in a statement: while one is under way the next is gathered, so that reading and
 * keeping each have a core.
 *
 * @param insert - adds rows given as columns, each as PostgreSQL writes an array.
 */
export function rowsWriter<Target>(
  insert: (target: Target, columns: readonly string[]) => Promise<void>,
): RowsWriter<Target> {
  const waiting = new Map<Target, ColumnArrays>();
  let underWay: Promise<void> = Promise.resolve();

  const send = async (target: Target, arrays: ColumnArrays): Promise<void> => {
    if (arrays.size() === 0) return;
    await underWay;
    underWay = insert(target, arrays.take());
    // Told where it is awaited next.
    underWay.catch(() => undefined);
  };
  return {
    async add(target, cells) {
      let arrays = waiting.get(target);
      if (arrays === undefined) waiting.set(target, (arrays = columnArrays(cells.length)));
      arrays.add(cells);
      if (arrays.size() >= rowsOfStatement) await send(target, arrays);
    },
    async flush() {
      for (const [target, arrays] of waiting) await send(target, arrays);
      await underWay;
    },
  };
}

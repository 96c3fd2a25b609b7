/** One row's value in a column. */
export type Cell = string | number | boolean | null;

/** Rows turned into columns, each as PostgreSQL writes an array. */
export interface ColumnArrays {
  readonly add: (cells: readonly Cell[]) => void;
  readonly size: () => number;
  /** The columns so far, and none any more. */
  readonly take: () => readonly string[];
}

const special = /["\\]/u;
const everySpecial = /["\\]/gu;

/**
 * Gathers rows as the arrays of `unnest`: one statement then adds thousands, under the row policy, and what waits to be added takes
 * the memory of its text.
 *
 * @example
 * const arrays = columnArrays(2);
 * arrays.add([1, 'a "b"']);
 * arrays.add([2, null]);
 * arrays.take(); // => ['{1,2}', '{"a \\"b\\"",NULL}']
 */
export function columnArrays(columns: number): ColumnArrays {
  const cellsOf = Array.from({ length: columns }, (): string[] => []);
  let rows = 0;
  return {
    add(cells) {
      for (let at = 0; at < columns; at += 1) cellsOf[at]!.push(written(cells[at] ?? null));
      rows += 1;
    },
    size: () => rows,
    take() {
      rows = 0;
      return cellsOf.map((written) => `{${written.splice(0).join(',')}}`);
    },
  };
}

/** As an element of an array; a text always in quotation marks, so that none reads as NULL. */
function written(cell: Cell): string {
  if (cell === null) return 'NULL';
  // Looking first takes half the time of replacing always: hardly any text has one of them.
  if (typeof cell === 'string') return `"${special.test(cell) ? cell.replace(everySpecial, '\\$&') : cell}"`;
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell);
}

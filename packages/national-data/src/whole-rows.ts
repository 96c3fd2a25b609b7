/** Rows in which the whole of others stands, while rows come in any order. */
export interface WholeRows<Row, Figure> {
  /** A row that is the whole of others: gives the figures of those that came before it. */
  readonly came: (name: string, row: Row) => readonly Figure[];
  /** The figures of a row whose whole has a name: none as yet, when that row has not come. */
  readonly ofWhole: (name: string, figure: (whole: Row | null) => Figure) => readonly Figure[];
  /** The figures of rows whose whole never came. */
  readonly left: () => readonly Figure[];
}

/**
 * No rows as yet. It holds one row for each whole, and those that wait for theirs: few, where the parts of a whole stand together.
 *
 * @example
 * const rows = wholeRows<number, string>();
 * rows.ofWhole('England', (whole) => `2 of ${String(whole)}`); // => []
 */
export function wholeRows<Row, Figure>(): WholeRows<Row, Figure> {
  const wholes = new Map<string, Row>();
  const waiting = new Map<string, ((whole: Row | null) => Figure)[]>();
  return {
    came(name, row) {
      wholes.set(name, row);
      const waited = waiting.get(name) ?? [];
      waiting.delete(name);
      return waited.map((figure) => figure(row));
    },
    ofWhole(name, figure) {
      const whole = wholes.get(name);
      if (whole !== undefined) return [figure(whole)];
      const others = waiting.get(name);
      if (others === undefined) waiting.set(name, [figure]);
      else others.push(figure);
      return [];
    },
    left: () => [...waiting.values()].flat().map((figure) => figure(null)),
  };
}

/** Children of rows by their ids, in order, and the rows of each. */
export interface RowsByChild {
  readonly ids: readonly string[];
  /** The rows of the first child, then those of the next; of a child in the order given. */
  readonly rows: Int32Array;
  /** Where the rows of each child begin; one more than there are children. */
  readonly rowsOf: Int32Array;
}

/** Puts rows in order of their children's ids. `children` says for each row the place of its child among `ids`, which come as they were met. */
export function rowsByChild(ids: readonly string[], children: Int32Array): RowsByChild {
  const inOrder = ids.map((_, child) => child).sort((one, other) => (ids[one]! < ids[other]! ? -1 : 1));
  const placeOf = new Int32Array(ids.length);
  inOrder.forEach((child, place) => (placeOf[child] = place));
  const rowsOf = new Int32Array(ids.length + 1);
  for (const child of children) rowsOf[placeOf[child]! + 1]! += 1;
  for (let place = 0; place < ids.length; place += 1) rowsOf[place + 1]! += rowsOf[place]!;
  const next = rowsOf.slice();
  const rows = new Int32Array(children.length);
  children.forEach((child, row) => {
    const place = placeOf[child]!;
    rows[next[place]!] = row;
    next[place]! += 1;
  });
  return { ids: inOrder.map((child) => ids[child]!), rows, rowsOf };
}

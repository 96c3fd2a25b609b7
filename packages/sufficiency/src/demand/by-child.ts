/** Rows child by child, children in order of their ids, rows of a child in the order given. */
export function byChild<Row extends { readonly childId: string }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.childId);
    if (group === undefined) groups.set(row.childId, [row]);
    else group.push(row);
  }
  return [...groups.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

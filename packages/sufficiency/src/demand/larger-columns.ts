/** Columns of whole numbers by their names. */
type Columns = Readonly<Record<string, Int32Array | Uint8Array | Int8Array>>;

/** The same columns with room for more rows. */
export function largerColumns<Named extends Columns>(columns: Named, room: number): Named {
  const larger = Object.entries(columns).map(([name, column]) => {
    const copy = new (column.constructor as new (length: number) => typeof column)(room);
    copy.set(column);
    return [name, copy];
  });
  return Object.fromEntries(larger) as Named;
}

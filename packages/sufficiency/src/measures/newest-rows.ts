import type { CareRow } from './measure-records.ts';

/** Of each child the last row of the newest collection year up to one; a row that names no child is passed over. */
export function newestRows<Row extends CareRow<unknown>>(
  rows: readonly Row[] | null,
  upToYear: number,
): ReadonlyMap<string, Row> {
  const newest = new Map<string, Row>();
  for (const row of rows ?? []) {
    if (row.pseudonym === null || row.year > upToYear) continue;
    const known = newest.get(row.pseudonym);
    if (known === undefined || known.year < row.year || (known.year === row.year && known.row < row.row))
      newest.set(row.pseudonym, row);
  }
  return newest;
}

/** The last row of each child in one collection year. */
export function rowsOfYear<Row extends CareRow<unknown>>(
  rows: readonly Row[] | null,
  year: number,
): ReadonlyMap<string, Row> {
  return new Map([...newestRows(rows, year)].filter(([, row]) => row.year === year));
}

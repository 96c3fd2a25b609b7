import type { CountCell, DerivedFigure, LinkedTables } from '../linked-tables.ts';
import type { Attacker } from './attacker.ts';

/** What one row of the system says: the sum of factor × count lies between two bounds. */
export interface Row {
  readonly cells: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Everything the published tables say, as an attacker writes it down. Cells are numbered in their order. */
export interface PublishedSystem {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly rows: readonly Row[];
  readonly rowsOf: readonly (readonly number[])[];
  /** The factor of a cell in each row of `rowsOf`. */
  readonly factorsOf: readonly (readonly number[])[];
}

/** Writes down what is published: every cell's range, every sum, every percentage and rate with its rounding. */
export function publishedSystem(tables: LinkedTables, attacker: Attacker): PublishedSystem {
  const indexOf = new Map(tables.cells.map(({ id }, index) => [id, index]));
  const low = new Float64Array(tables.cells.length);
  const high = new Float64Array(tables.cells.length);
  tables.cells.forEach((cell, index) => {
    [low[index], high[index]] = rangeSeen(cell, attacker);
  });
  const rows: Row[] = tables.relations.map(({ terms }) => ({
    cells: terms.map(({ cell }) => indexOf.get(cell) as number),
    factors: terms.map(({ times }) => times),
    low: 0,
    high: 0,
  }));
  for (const figure of tables.derived) rows.push(...rowsOfDerived(figure, indexOf));
  const rowsOf: number[][] = tables.cells.map(() => []);
  const factorsOf: number[][] = tables.cells.map(() => []);
  rows.forEach(({ cells, factors }, row) =>
    cells.forEach((cell, at) => {
      rowsOf[cell]?.push(row);
      factorsOf[cell]?.push(factors[at] as number);
    }),
  );
  return { low, high, rows, rowsOf, factorsOf };
}

function rangeSeen(
  { standing, count, within, rounded }: CountCell,
  { smallestHidden, smallestShown }: Attacker,
): [number, number] {
  if (standing === 'hidden')
    return within === undefined
      ? [smallestHidden, Infinity]
      : [Math.max(smallestHidden, within[0]), within[1]];
  if (standing !== 'shown' || count === null) return [0, Infinity];
  if (rounded === null) return [count, count];
  const { base, agreeing } = rounded;
  // Which way a half was rounded is not printed: both are allowed for.
  const away = agreeing ? base - 1 : Math.floor(base / 2);
  const least = Math.max(0, count - away);
  // Under a rule that hides small counts a printed zero is a zero.
  if (count === 0 && smallestShown > 1) return [0, 0];
  return [count >= smallestShown ? Math.max(least, smallestShown) : least, count + away];
}

function rowsOfDerived(
  { of, within, population, per, decimals, value, standing }: DerivedFigure,
  indexOf: ReadonlyMap<string, number>,
): readonly Row[] {
  if (standing !== 'shown' || value === null) return [];
  const half = 0.5 / 10 ** decimals;
  const above = indexOf.get(of) as number;
  const [least, most] = [(value - half) / per, (value + half) / per];
  if (within === null) {
    if (population === null) return [];
    return [{ cells: [above], factors: [1], low: least * population, high: most * population }];
  }
  const below = indexOf.get(within) as number;
  if (below === above) return [];
  return [
    { cells: [above, below], factors: [1, -least], low: 0, high: Infinity },
    { cells: [above, below], factors: [1, -most], low: -Infinity, high: 0 },
  ];
}

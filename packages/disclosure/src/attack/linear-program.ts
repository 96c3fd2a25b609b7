import type { PublishedSystem, Row } from './published-system.ts';

/** A linear program in the form solvers take it: what each row allows, and what each open cell adds to it. */
export interface LinearProgram {
  readonly constraints: ReadonlyMap<string, { readonly min?: number; readonly max?: number }>;
  readonly variables: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Between which counts a cell may lie. */
export type RangeOf = (cell: number) => readonly [low: number, high: number];

/** The program of some rows, with one cell's count to aim at. Every count is measured from its lowest, so that none is negative. */
export function linearProgram(
  { rows }: PublishedSystem,
  within: readonly number[],
  rangeOf: RangeOf,
  aim: number,
): LinearProgram {
  const constraints = new Map<string, { min?: number; max?: number }>();
  const variables = new Map<string, Map<string, number>>();
  const variable = (cell: number): Map<string, number> => {
    const known = variables.get(`x${cell}`);
    if (known !== undefined) return known;
    const made = new Map<string, number>();
    const [low, high] = rangeOf(cell);
    if (high < Infinity) {
      constraints.set(`u${cell}`, { max: high - low });
      made.set(`u${cell}`, 1);
    }
    variables.set(`x${cell}`, made);
    return made;
  };
  variable(aim).set('aim', 1);
  for (const row of within) {
    const { cells, factors, low: rowLow, high: rowHigh } = rows[row] as Row;
    let base = 0;
    cells.forEach((cell, at) => {
      const [low, high] = rangeOf(cell);
      base += (factors[at] as number) * low;
      if (low !== high) variable(cell).set(`r${row}`, factors[at] as number);
    });
    constraints.set(`r${row}`, {
      ...(rowLow > -Infinity ? { min: rowLow - base } : {}),
      ...(rowHigh < Infinity ? { max: rowHigh - base } : {}),
    });
  }
  return { constraints, variables };
}

import { solve } from 'yalps';
import type { PublishedSystem } from './published-system.ts';
import type { Ranges } from './propagate.ts';

const NOISE = 1e-6;

/**
 * Smallest and largest whole count of a cell that some rows allow, by linear programming over the cells of those rows.
 *
 * Rows that are left out can only narrow it further. Null when the solver finds no optimum (it stops after a fixed number
 * of pivots), which proves nothing.
 */
export function linearBounds(
  { rows }: PublishedSystem,
  { low, high }: Pick<Ranges, 'low' | 'high'>,
  cell: number,
  within: readonly number[],
): readonly [low: number, high: number] | null {
  const constraints = new Map<string, { min?: number; max?: number }>();
  const variables = new Map<string, Map<string, number>>();
  const variable = (at: number): Map<string, number> => {
    const key = `x${at}`;
    const known = variables.get(key);
    if (known !== undefined) return known;
    const made = new Map<string, number>();
    if ((high[at] as number) < Infinity) {
      constraints.set(`u${at}`, { max: (high[at] as number) - (low[at] as number) });
      made.set(`u${at}`, 1);
    }
    variables.set(key, made);
    return made;
  };
  variable(cell).set('aim', 1);
  for (const row of within) {
    const { cells, factors, low: rowLow, high: rowHigh } = rows[row] as PublishedSystem['rows'][number];
    // Every count is measured from its lowest, so that none is negative.
    const base = cells.reduce((sum, at, term) => sum + (factors[term] as number) * (low[at] as number), 0);
    constraints.set(`r${row}`, {
      ...(rowLow > -Infinity ? { min: rowLow - base } : {}),
      ...(rowHigh < Infinity ? { max: rowHigh - base } : {}),
    });
    cells.forEach((at, term) => {
      if (low[at] !== high[at]) variable(at).set(`r${row}`, factors[term] as number);
    });
  }
  const bound = (direction: 'minimize' | 'maximize'): number | null => {
    const { status, result } = solve({ direction, objective: 'aim', constraints, variables });
    if (status === 'unbounded') return Infinity;
    return status === 'optimal' ? result + (low[cell] as number) : null;
  };
  const [least, most] = [bound('minimize'), bound('maximize')];
  return least === null || most === null ? null : [Math.ceil(least - NOISE), Math.floor(most + NOISE)];
}

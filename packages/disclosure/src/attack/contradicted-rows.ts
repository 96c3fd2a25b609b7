import { leastAim } from './linear-bounds.ts';
import type { PublishedSystem, Row } from './published-system.ts';

/** A row that must give way by less than this may do so for rounding in the solver alone. */
const CERTAIN = 1e-3;

/**
 * Of rows that cannot all hold, those that give way when as little as can be gives way; none when no such thing is proved.
 *
 * A linear program may break every row at a price and pays as little as it can. What it breaks is left out: with that,
 * the others agree as far as fractions go. A cell of one of the rows only is no unknown: it widens what that row allows.
 */
export function contradictedRows(
  { low, high, rows, rowsOf }: PublishedSystem,
  within: readonly number[],
): readonly number[] {
  const asked = new Set(within);
  const isShared = (cell: number): boolean =>
    low[cell] !== high[cell] &&
    (rowsOf[cell] as readonly number[]).filter((row) => asked.has(row)).length > 1;
  const constraints = new Map<string, { readonly min?: number; readonly max?: number }>();
  const variables = new Map<string, Map<string, number>>();
  for (const row of within) {
    const { cells, factors, low: rowLow, high: rowHigh } = rows[row] as Row;
    let [least, most] = [rowLow, rowHigh];
    cells.forEach((cell, at) => {
      const factor = factors[at] as number;
      const [one, other] = [factor * (low[cell] as number), factor * (high[cell] as number)];
      if (isShared(cell)) {
        // Counted from its least, so that it is never negative.
        least -= one;
        most -= one;
        const known = variables.get(`x${cell}`) ?? new Map(high[cell] === Infinity ? [] : [[`u${cell}`, 1]]);
        variables.set(`x${cell}`, known.set(`r${row}`, (known.get(`r${row}`) ?? 0) + factor));
        if (high[cell] !== Infinity)
          constraints.set(`u${cell}`, { max: (high[cell] as number) - (low[cell] as number) });
      } else {
        least -= Math.max(one, other);
        most -= Math.min(one, other);
      }
    });
    const allowed = {
      ...(least > -Infinity ? { min: least } : {}),
      ...(most < Infinity ? { max: most } : {}),
    };
    constraints.set(`r${row}`, allowed);
    variables.set(
      `p${row}`,
      new Map([
        [`r${row}`, 1],
        ['aim', 1],
      ]),
    );
    variables.set(
      `q${row}`,
      new Map([
        [`r${row}`, -1],
        ['aim', 1],
      ]),
    );
  }
  const found = leastAim({ constraints, variables });
  if (found === null || found.aim < CERTAIN) return [];
  const broken = found.amounts.flatMap(([name, by]) =>
    /^[pq]/.test(name) && by > CERTAIN ? [Number(name.slice(1))] : [],
  );
  return [...new Set(broken)];
}

import { solve } from 'yalps';
import { linearProgram, type LinearProgram, type RangeOf } from './linear-program.ts';
import type { PublishedSystem } from './published-system.ts';

const NOISE = 1e-6;
/** Branches tried to turn fractions into whole counts. */
const BRANCHES = 400;

/**
 * Smallest and largest whole count of a cell that some rows allow, by linear programming over the cells of those rows.
 *
 * Rows that are left out can only narrow it further. `impossible` when no counts agree with these rows; null when the
 * solver finds no optimum (it stops after a fixed number of pivots), which proves nothing.
 */
export function linearBounds(
  system: PublishedSystem,
  cell: number,
  within: readonly number[],
): readonly [low: number, high: number] | 'impossible' | null {
  const rangeOf: RangeOf = (at) => [system.low[at] as number, system.high[at] as number];
  const program = linearProgram(system, within, rangeOf, cell);
  const bounds: number[] = [];
  for (const direction of ['minimize', 'maximize'] as const) {
    const { status, result } = solve({ direction, objective: 'aim', ...program });
    if (status === 'infeasible') return 'impossible';
    if (status !== 'optimal' && status !== 'unbounded') return null;
    bounds.push(status === 'unbounded' ? Infinity : result + (system.low[cell] as number));
  }
  const [least, most] = bounds as [number, number];
  return [Math.ceil(least - NOISE), Math.floor(most + NOISE)];
}

/** What a program's unknowns come to when their aim is as small as can be, those of zero left out; null when the solver finds none. */
export function leastAim(
  program: LinearProgram,
): { readonly aim: number; readonly amounts: readonly (readonly [name: string, amount: number])[] } | null {
  const { status, result, variables } = solve({ direction: 'minimize', objective: 'aim', ...program });
  return status === 'optimal' ? { aim: result, amounts: variables } : null;
}

/** Which end of a cell's range is aimed at, and between which counts each cell may lie: the cell itself between two that are finite. */
export interface Aim {
  readonly cell: number;
  readonly direction: 'minimize' | 'maximize';
  readonly rangeOf: RangeOf;
}

/**
 * Whole counts that agree with some rows and have one cell as small or as large as can be; `impossible` when there are
 * none, null when the solver finds none in so many branches, which proves nothing. Whoever uses them checks them.
 */
export function wholeCounts(
  system: PublishedSystem,
  within: readonly number[],
  { cell, direction, rangeOf }: Aim,
): ReadonlyMap<number, number> | 'impossible' | null {
  const program = linearProgram(system, within, rangeOf, cell);
  const { status, variables } = solve(
    { direction, objective: 'aim', ...program, integers: true },
    // Never stopped by a clock: the same tables are judged alike everywhere.
    { timeout: Infinity, maxIterations: BRANCHES, includeZeroVariables: true },
  );
  if (status === 'infeasible') return 'impossible';
  if (status !== 'optimal') return null;
  return new Map(
    variables.map(([name, above]) => {
      const at = Number(name.slice(1));
      return [at, rangeOf(at)[0] + Math.round(above)];
    }),
  );
}

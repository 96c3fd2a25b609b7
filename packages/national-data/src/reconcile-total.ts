import { absenceOfSymbol } from './absence-of-symbol.ts';
import type { FigureReading, FigureSymbol } from './figure-symbol.ts';
import { heldAgainst, withoutCounts } from './reconciled-figure.ts';
import type { ReconciledFigure } from './reconciled-figure.ts';

/** What the local authorities of a region, or of England, add up to in one column of counts. */
export interface AuthoritySum {
  /** How many authorities have a row. */
  readonly authorities: number;
  /** How many of them print a symbol. */
  readonly withoutFigure: number;
  /** The symbol the first of them prints. */
  readonly symbol: FigureSymbol | null;
  /** Of those that print a figure. */
  readonly sum: number;
}

/**
 * Holds the count printed for a region or England against the sum of its local authorities. Where one of them prints a symbol there
 * is no sum: the rest of the total would be what that authority does not publish.
 *
 * @example
 * const sum = { authorities: 2, withoutFigure: 0, symbol: null, sum: 30 };
 * reconcileTotal({ value: 31, symbol: null }, sum).discrepancy; // => 1
 */
export function reconcileTotal(printed: FigureReading, parts: AuthoritySum): ReconciledFigure {
  const { authorities, withoutFigure, symbol, sum } = parts;
  const all = `${authorities} ${authorities === 1 ? 'local authority' : 'local authorities'}`;
  if (authorities === 0)
    return withoutCounts(printed, null, 'the table has no local authority of this area.');
  if (withoutFigure > 0) {
    const why = absenceOfSymbol(symbol ?? '-').message;
    return withoutCounts(printed, symbol ?? '-', `${withoutFigure} of ${all} give no figure. ${why}`);
  }
  const recomputation = { kind: 'sum', parts: [{ label: all, value: sum }] } as const;
  return heldAgainst(printed, recomputation, { unit: 'count', decimals: 0 });
}

import type { FundCell } from './fund-year.ts';
import type { ShareTerm } from './shares-by-month.ts';
import { splitByHundredths } from './split-by-shares.ts';

/** What a line spent in a month, with who bears the month. */
export interface MonthAndLine {
  readonly month: string;
  readonly lineId: string | null;
  readonly amountPence: number;
  readonly term: ShareTerm;
}

/**
 * Takes what was spent apart by who bears it, in the order given (by month). The running total of each term is split, and an entry gets
 * what its parts have grown by: so at every entry each organisation has borne its exact share of the total so far to within a penny,
 * and no odd pennies pile up. Every other total is a sum of these cells, so all of them agree.
 */
export function fundCells(entries: readonly MonthAndLine[]): readonly FundCell[] {
  const soFar = new Map<ShareTerm, { total: number; parts: readonly number[] }>();
  const cells: FundCell[] = [];
  for (const { month, lineId, amountPence, term } of entries) {
    const before = soFar.get(term) ?? { total: 0, parts: term.shares.map(() => 0) };
    const total = before.total + amountPence;
    const parts = splitByHundredths(total, term.hundredths);
    soFar.set(term, { total, parts });
    term.shares.forEach(({ organisationId }, index) =>
      cells.push({ month, lineId, organisationId, amountPence: parts[index]! - before.parts[index]! }),
    );
  }
  return cells;
}

import type { ReportedFigure } from './figure.ts';
import type { Unit } from './quantity.ts';
import { reconcileFigure } from './reconcile-figure.ts';
import type { Reconciliation } from './reconcile-figure.ts';
import type { Citation } from './source.ts';

/** One figure of a reconciliation, with the remarks arithmetic cannot show and where it was printed. */
export interface ReconciliationRow extends Reconciliation {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly remarks: readonly string[];
  readonly source: Citation;
}

/**
 * Reconciles every figure, in the order given, those that agree included.
 *
 * @throws Defect `DECIMALS_OUT_OF_RANGE`.
 *
 * @example
 * reconciliationRows([]); // => []
 */
export function reconciliationRows(figures: readonly ReportedFigure[]): readonly ReconciliationRow[] {
  return figures.map((figure) => {
    const { id, title, unit, decimals, remarks, source } = figure;
    return { id, title, unit, decimals, ...reconcileFigure(figure), remarks, source };
  });
}

/**
 * Whether a row is to be reported as a discrepancy: the figures disagree, or a remark stands against it. A figure that
 * cannot be recomputed is not one by itself.
 *
 * @example
 * isReportable({ agrees: true, remarks: [] }); // => false
 */
export function isReportable(row: Pick<ReconciliationRow, 'agrees' | 'remarks'>): boolean {
  return row.agrees === false || row.remarks.length > 0;
}

import { basename } from 'node:path';
import { reconciliationTally } from '@golden-thread/national-data';
import type {
  AreaRegister,
  OpenDataMapping,
  ReconciliationCounts,
  TableFigure,
  TableIssue,
} from '@golden-thread/national-data';
import { openReconciliation } from '@golden-thread/national-data/node';

/** The most figures of one table that are listed in one list; all are counted. */
const mostListed = 10_000;

/** What came of recomputing one table. */
export interface ReconciledTable {
  readonly file: string;
  readonly dataset: string;
  readonly title: string;
  readonly rows: number;
  readonly measures: readonly ReconciliationCounts[];
  /** Every figure that is not what its counts give. */
  readonly differ: readonly TableFigure[];
  /** Those that differ by no more than the rounding of the counts of regions and England allows. */
  readonly withinRounding: readonly TableFigure[];
  /** Percentages that are printed, though their counts are not or give nothing to divide by. */
  readonly printedWithoutCounts: readonly TableFigure[];
  /** Percentages of everybody in an area for which there is nothing to divide by, and none is printed. */
  readonly nothingToDivideBy: readonly TableFigure[];
  /** How many were left out of these four lists because there were too many. */
  readonly notListed: number;
}

/** A table recomputed, or everything wrong with it. */
export type RecomputedTable =
  | { readonly ok: true; readonly value: ReconciledTable }
  | { readonly ok: false; readonly issues: readonly TableIssue[] };

/** Reads a table once and recomputes it. One that prints no codes needs to know which belong to its numbers. */
export async function reconciledTable(
  path: string,
  mapping: OpenDataMapping,
  areas: AreaRegister | undefined,
  onProgress: (figures: number) => void,
): Promise<RecomputedTable> {
  const table = openReconciliation(path, mapping, { areas });
  const tally = reconciliationTally();
  const lists = {
    differ: [] as TableFigure[],
    withinRounding: [] as TableFigure[],
    printedWithoutCounts: [] as TableFigure[],
    nothingToDivideBy: [] as TableFigure[],
  };
  let figures = 0;
  let notListed = 0;
  for await (const batch of table.figures()) {
    for (const figure of batch) {
      tally.add(figure);
      const list = listOf(figure);
      if (list === null) continue;
      if (lists[list].length < mostListed) lists[list].push(figure);
      else notListed += 1;
    }
    figures += batch.length;
    onProgress(figures);
  }
  if (table.issues.total() > 0) return { ok: false, issues: table.issues.kept() };
  const { dataset, title } = mapping;
  const value = {
    file: basename(path),
    dataset,
    title,
    rows: table.rows(),
    measures: tally.rows(),
    ...lists,
    notListed,
  };
  return { ok: true, value };
}

/** Which list a figure belongs in, if any. That a total of areas with symbols cannot be recomputed is only counted. */
function listOf({
  kind,
  state,
  reported,
  among,
}: TableFigure): 'differ' | 'withinRounding' | 'printedWithoutCounts' | 'nothingToDivideBy' | null {
  if (state === 'differs') return 'differ';
  if (state === 'within-rounding') return 'withinRounding';
  if (kind === 'total' || state === 'agrees' || state === 'not-published') return null;
  if (reported !== null) return 'printedWithoutCounts';
  return state === 'nothing-to-divide-by' && among === null ? 'nothingToDivideBy' : null;
}

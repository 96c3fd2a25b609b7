import type { Citation } from '@golden-thread/outcomes';

/** A row or a column of a matrix: a priority of a strategy, an action of a plan, or a line of its own. */
export interface MatrixLine {
  readonly id: string;
  readonly title: string;
  /** What the line stands for elsewhere in the area; null when nothing does. */
  readonly standsFor:
    | { readonly kind: 'strategy-priority'; readonly strategyId: string; readonly priorityId: string }
    | { readonly kind: 'plan-action'; readonly planId: string; readonly actionRef: string }
    | null;
}

/**
 * What stands in a cell. Blank and unknown are two things: a cell the document leaves empty is a fact about the document; a
 * mark that was lost on the way here is not known to be there or not.
 */
export type MatrixEntry =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ticked' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly why: string };

/** One cell, by the ids of its row and its column. */
export interface MatrixCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly entry: MatrixEntry;
}

/** A table that holds the lines of one list against those of another. */
export interface PriorityMatrix {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  /** What stands in every cell that is not listed; null when each has to be listed. */
  readonly otherCells: Extract<MatrixEntry, { readonly kind: 'blank' | 'unknown' }> | null;
  readonly source: Citation;
}

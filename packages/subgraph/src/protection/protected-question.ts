import type { Period } from '@golden-thread/outcomes';
import type { CellTable, SumOfCells } from './cell-table.ts';
import type { RoundCell } from './round-cell.ts';

/** What protection has to know of a measure. */
export type CountedMeasure = Pick<CellTable, 'id'>;

/** What it looks at of an exact answer: how many are counted of how many, or why it cannot be told. */
export interface CountedResult {
  readonly measureId: string;
  readonly part: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
}

/** The exact answers of a measure, or of one part of it, one for each period asked for. */
export interface CountedSeries {
  readonly definition: { readonly id: string };
  readonly results: readonly CountedResult[];
}

/** What is asked for somebody who may not see children. */
export interface ProtectedQuestion<Measure extends CountedMeasure> {
  readonly measures: readonly Measure[];
  /** Of whole months. */
  readonly periods: readonly Period[];
  /** Computes measures exactly, over months. */
  readonly exact: (
    measures: readonly Measure[],
    periods: readonly Period[],
  ) => Promise<readonly CountedSeries[]>;
  /** Every measure there is, for a cell may need more of them than are asked for. */
  readonly all: readonly Measure[];
  readonly tables: readonly CellTable[];
  /** What each measure is the sum of. A measure that is not there is told to nobody who may not see children. */
  readonly sums: ReadonlyMap<string, readonly SumOfCells[]>;
  readonly round: RoundCell;
}

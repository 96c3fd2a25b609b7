import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { Measure } from '@golden-thread/send/measures';
import type { MeasureSeries } from '../records/measure-series.ts';
import type { RoundCell } from './round-cell.ts';

/** Computes measures exactly, over months. */
export type ExactSeries = (
  measures: readonly Measure[],
  periods: readonly Period[],
) => Promise<readonly MeasureSeries[]>;

/** What is asked for somebody who may not see children. */
export interface ProtectedQuestion {
  readonly measures: readonly Measure[];
  /** Of whole months. */
  readonly periods: readonly Period[];
  readonly asAt: IsoDate;
  readonly exact: ExactSeries;
  /** Every measure there is, for a cell may need more of them than are asked for. */
  readonly all: readonly Measure[];
  readonly round: RoundCell;
}

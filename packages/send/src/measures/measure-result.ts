import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { MeasureAnswer } from '@golden-thread/outcomes/measures';

export { countOf, keysOf, leaveOut, shareOf, untold } from '@golden-thread/outcomes/measures';
export type { LeftOut, MeasureAnswer } from '@golden-thread/outcomes/measures';

/** A measure of a period, with the records behind it. */
export interface MeasureResult extends MeasureAnswer {
  readonly measureId: string;
  readonly period: Period;
  readonly asAt: IsoDate;
  readonly unit: 'count' | 'percent';
}

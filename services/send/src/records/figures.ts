import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { MeasureDefinition } from '@golden-thread/send/measures';
import type { ChildAccess } from '@golden-thread/subgraph/identity';
import type { ShownReturn } from '@golden-thread/subgraph/returns';
import type { KeptReturn } from './kept-records.ts';

/** A measure of one period, as it may be shown. */
export interface MeasureFigure {
  readonly period: Period;
  /** Percent or a count, as the definition says, not rounded but for protection; null where there is none, and `reason` says why. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string | null;
  /** Records that could be neither counted nor passed over. */
  readonly leftOut: readonly { readonly count: number; readonly because: string }[];
  /** The keys of records behind it, in order; null where they may not be shown. */
  readonly records: { readonly counted: readonly string[]; readonly of: readonly string[] } | null;
}

/** One part of a measure over periods, as it may be shown. */
export interface FigureSeries {
  readonly definition: MeasureDefinition;
  readonly part: string | null;
  readonly protection: ChildAccess;
  readonly figures: readonly MeasureFigure[];
}

/** What is asked of measures. */
export interface FigureQuestion {
  /** Ids of measures, in the order wanted; null: every one. */
  readonly ids: readonly string[] | null;
  readonly by: 'month' | 'quarter' | 'calendar-year';
  /** Periods that lie wholly from this day on; null: the 12 months to `until`. */
  readonly from: IsoDate | null;
  /** Null: the last day that a return tells of. */
  readonly until: IsoDate | null;
  readonly asOf: IsoDate;
}

/** A return as it may be shown. */
export type ReturnView = ShownReturn<KeptReturn>;

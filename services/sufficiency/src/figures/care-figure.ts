import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { CareMeasureDefinition } from '@golden-thread/sufficiency/measures';
import type { ChildAccess } from '@golden-thread/subgraph/identity';
import type { ShownReturn } from '@golden-thread/subgraph/returns';
import type { KeptReturn } from '../records/care-records.ts';

/** How long the periods of a question are: months, quarters from January, or years from 1 April as the return has them. */
export type CarePeriodKind = 'month' | 'quarter' | 'financial-year';

/** What is asked of measures. */
export interface CareQuestion {
  /** Ids of measures, in the order wanted; null: every one. */
  readonly ids: readonly string[] | null;
  readonly by: CarePeriodKind;
  /** Periods that lie wholly from this day on; null: all the years returns tell of, or the 12 months to `until`. */
  readonly from: IsoDate | null;
  /** Null: the last day that a return tells of. */
  readonly until: IsoDate | null;
  readonly asOf: IsoDate;
}

/** A measure of one period, as it may be shown. */
export interface CareFigure {
  readonly period: Period;
  /** In the unit of the measure, not rounded but for protection; null where there is none, and `reason` says why. */
  readonly value: number | null;
  /** How many children are counted, or are behind a mean; null where it cannot be told. */
  readonly numerator: number | null;
  /** Of how many, or of how many children of the estimate a rate divides by; null for a count. */
  readonly denominator: number | null;
  readonly reason: string | null;
  /** Children who could be neither counted nor passed over; none where figures are protected. */
  readonly leftOut: readonly { readonly count: number; readonly because: string }[];
}

/** One part of a measure over periods, as it may be shown. */
export interface CareSeries {
  readonly definition: CareMeasureDefinition;
  readonly part: string | null;
  readonly protection: ChildAccess;
  readonly figures: readonly CareFigure[];
}

/** A return as it may be shown: what was found in it, too, only to those who may read its records. */
export type CareReturnView = ShownReturn<Omit<KeptReturn, 'findings'>> & {
  readonly findings: KeptReturn['findings'] | null;
  /** The day from which it counts for who asks: of rounded figures the first Monday on which it is known. */
  readonly countsFromDate: IsoDate;
};

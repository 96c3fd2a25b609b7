import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { MeasureAnswer } from '@golden-thread/outcomes/measures';
import type { CareHistory } from './care-history.ts';
import type { MeasureRecords } from './measure-records.ts';
import type { PopulationEstimate } from './population.ts';

/** The tables of the records. */
export type CareTable = Exclude<keyof MeasureRecords, 'years'>;

/** What a measure is, in words. */
export interface CareMeasureDefinition {
  readonly id: string;
  readonly title: string;
  /** Percent runs 0 to 100. Nothing is rounded. */
  readonly unit: 'count' | 'percent' | 'per-10000' | 'score' | 'days';
  /** What is counted: of a share, its numerator; of a mean, what it is taken over. */
  readonly counts: string;
  /** What it is a share of; null for a count. */
  readonly denominator: string | null;
  /** Its parts, in order; null where it has none. */
  readonly parts: readonly string[] | null;
  /** The tables it is computed from. */
  readonly from: readonly CareTable[];
  /** `period`: what happened in it. `day`: how things stood on its last day. `collection-year`: what the return tells of that year alone. */
  readonly over: 'period' | 'day' | 'collection-year';
  /** Where the definition stands. */
  readonly source: string;
  /** What of it could not be verified against the Department's own words; null where nothing is open. */
  readonly notVerified: string | null;
}

/** What is asked of a measure. */
export interface CareMeasureQuestion {
  readonly care: CareHistory;
  readonly period: Period;
  /** Estimates of the number of children, for rates; left out where there are none. */
  readonly populations?: readonly PopulationEstimate[] | undefined;
  /** Estimates published after this day are not seen; the last day there is unless given. */
  readonly asAt?: IsoDate | undefined;
}

/** A measure of a period, with the children behind it. */
export interface CareMeasureResult extends MeasureAnswer {
  readonly measureId: string;
  readonly unit: CareMeasureDefinition['unit'];
  readonly period: Period;
  /** The estimate a rate divides by; null for what is no rate. */
  readonly population: PopulationEstimate | null;
}

/** A definition and the function that keeps it. */
export interface CareMeasure extends CareMeasureDefinition {
  /** One result, or one for each part: never none. */
  readonly compute: (question: CareMeasureQuestion) => readonly CareMeasureResult[];
}

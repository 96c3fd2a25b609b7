import type { Issue } from '@golden-thread/outcomes';
import type { Candidate } from './choose-method.ts';
import type { ErrorMeasures } from './error-measures.ts';
import type { MethodName } from './method.ts';

/** What is asked of a series. */
export interface ProjectionRequest {
  /** One value for each year, oldest first; null where it is not known. Counts, rates, percentages: nothing below zero. */
  readonly series: readonly (number | null)[];
  /** How many years to go on after the series' last, 1 to 30. */
  readonly years: number;
  /** A method by name, or `best` for the one that back-tests best on this series; `best` unless said. */
  readonly method?: MethodName | 'best' | undefined;
  /** How many of the newest values a method looks at, from 2; each method's own unless said. */
  readonly window?: number | null | undefined;
  /** Decimal places of the answer, 0 to 10; two more than the series has unless said. */
  readonly decimals?: number | null | undefined;
}

/** One year of a projection. */
export interface ProjectedPoint {
  readonly value: number;
  /** Ends of the 80 % interval, both included; null when the series is too short to say. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The back-test behind a projection: how the method did on the known values of the same series. */
export interface BackTest extends ErrorMeasures {
  /** What share of outcomes the intervals are meant to hold, in percent. */
  readonly intervalPercent: 80;
  /** Every method's error on the same values, simplest first. */
  readonly candidates: readonly Candidate[];
  /** What a reader should know: gaps, values left out, why there is no interval. Whole sentences, may be empty. */
  readonly remarks: readonly string[];
}

/** A series continued, labelled with how, from what and how well that does. */
export interface Projection {
  readonly method: MethodName;
  /** How many of the newest known values the method looked at. */
  readonly window: number;
  /** The years after the series' last, in order. */
  readonly points: readonly ProjectedPoint[];
  readonly backTest: BackTest;
}

/** A projection, or everything that stands in its way. */
export type Projected =
  | { readonly ok: true; readonly value: Projection }
  | { readonly ok: false; readonly issues: readonly Issue[] };

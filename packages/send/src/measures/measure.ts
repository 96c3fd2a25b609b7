import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { MeasureRecords } from './measure-record.ts';
import type { MeasureResult } from './measure-result.ts';

/** The kinds of record there are. */
export type MeasuredKind = Exclude<keyof MeasureRecords, 'whole' | 'plansUntilDate'>;

/** What a measure is, in words. */
export interface MeasureDefinition {
  readonly id: string;
  readonly title: string;
  /** Percent runs 0 to 100 and is not rounded. */
  readonly unit: 'count' | 'percent';
  /** What is counted: of a share, its numerator. */
  readonly counts: string;
  /** What a share is of; null for a count. */
  readonly denominator: string | null;
  /** Its parts, in order; `as-recorded` where the records say which there are; null where it has none. */
  readonly parts: readonly string[] | 'as-recorded' | null;
  /** Which records it is computed from. */
  readonly from: MeasuredKind;
  /** `period`: what happened in it. `day`: how things stood at the end of its last day. */
  readonly over: 'period' | 'day';
  /** Where the duty or the definition stands. */
  readonly source: string;
}

/** What is asked of a measure. */
export interface MeasureQuestion {
  readonly records: MeasureRecords;
  readonly period: Period;
  /** What was not known by the end of this day is not seen. */
  readonly asAt: IsoDate;
}

/** A definition and the function that keeps it. */
export interface Measure extends MeasureDefinition {
  /**
   * One result, or one for each part: never none.
   *
   * @throws Defect `NOT_A_CALENDAR_DAY`; `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day.
   */
  readonly compute: (question: MeasureQuestion) => readonly MeasureResult[];
}

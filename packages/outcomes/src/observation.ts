import type { IsoDate, IsoInstant } from './iso-date.ts';
import type { Period } from './period.ts';
import type { Citation } from './source.ts';

/** Why there is nothing to say. Never an error, never zero. */
export type AbsenceReason = 'missing' | 'suppressed' | 'not-due' | 'not-collected' | 'unknown';

/** What stands in the place of a figure: the reason there is none, and the words a reader is shown. */
export interface Absence {
  readonly reason: AbsenceReason;
  readonly message: string;
}

/**
 * One recorded figure for an indicator over a period, or the reason there is none. An appended record: a
 * correction is a new observation whose `corrects` names the one it replaces.
 */
export interface Observation {
  readonly id: string;
  readonly indicatorId: string;
  readonly period: Period;
  /** In the indicator's unit; null when there is an absence. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: Absence | null;
  readonly source: Citation;
  /** When the record was made; for a published figure, the day its source was published. */
  readonly recordedAt: IsoInstant;
  /** From which day a reader may know it: `asOf` reads take records with `knownDate` on or before the day asked. */
  readonly knownDate: IsoDate;
  readonly corrects: string | null;
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '../care-episode.ts';

/**
 * A row of a table of the return, as the reader of the return gives it. Null is what the return does not say.
 */
export interface CareRow<Values> {
  /** The collection year by the calendar year it begins in: 2025 is 1 April 2025 to 31 March 2026. */
  readonly year: number;
  /** 1 for the first row of its file. */
  readonly row: number;
  readonly pseudonym: string | null;
  /** `YYYY-MM`. */
  readonly birthMonth: string | null;
  readonly values: Values;
}

/** What measures read of the table of children. */
export type ChildRow = CareRow<{ readonly ETHNIC: string | null; readonly MOTHER: boolean | null }>;
/** An unaccompanied asylum-seeking child; `DUC` is the day the status ended or will. */
export type UnaccompaniedRow = CareRow<{ readonly DUC: IsoDate | null }>;
/** What measures read of a child looked after for a year: the strengths and difficulties score, or why there is none. */
export type HealthRow = CareRow<{ readonly SDQ_SCORE: number | null; readonly SDQ_REASON: string | null }>;
/** A care leaver around a birthday. */
export type CareLeaverRow = CareRow<{
  readonly IN_TOUCH: string | null;
  readonly ACTIV: string | null;
  readonly ACCOM: string | null;
}>;
/** A decision that a child should be placed for adoption. */
export type PlacedForAdoptionRow = CareRow<{
  readonly DATE_PLACED: IsoDate | null;
  readonly DATE_PLACED_CEASED: IsoDate | null;
}>;
/** A permanence option that a child left before; `DATE_PERM` is a day, or as much of one as is known. */
export type PreviousPermanenceRow = CareRow<{
  readonly PREV_PERM: string | null;
  readonly DATE_PERM: string | null;
}>;
/** A time a child was missing (`M`) or away without leave (`A`). */
export type MissingRow = CareRow<{
  readonly MISSING: string | null;
  readonly MIS_START: IsoDate | null;
  readonly MIS_END: IsoDate | null;
}>;
/** A review of a child's case. */
export type ReviewRow = CareRow<{ readonly REVIEW: IsoDate | null; readonly REVIEW_CODE: string | null }>;
/** An adoption. */
export type AdoptionRow = CareRow<{
  readonly DATE_INT: IsoDate | null;
  readonly DATE_MATCH: IsoDate | null;
}>;

/**
 * The records of one authority that measures are computed from: those of the returns that count as at the day of asking. A table is null
 * where no return holds it, which is not the same as a table without rows.
 */
export interface MeasureRecords {
  /** The collection years whose returns are there, in order: measures answer for days and years within them, and for no other. */
  readonly years: readonly number[];
  readonly episodes: readonly CareEpisode[];
  readonly children: readonly ChildRow[] | null;
  readonly unaccompanied: readonly UnaccompaniedRow[] | null;
  readonly health: readonly HealthRow[] | null;
  readonly careLeavers: readonly CareLeaverRow[] | null;
  readonly adoptions: readonly AdoptionRow[] | null;
  readonly placedForAdoption: readonly PlacedForAdoptionRow[] | null;
  readonly previousPermanence: readonly PreviousPermanenceRow[] | null;
  readonly missing: readonly MissingRow[] | null;
  readonly reviews: readonly ReviewRow[] | null;
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { Ssda903Module } from './ssda903-module.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** A child of the return. */
export interface Ssda903Header {
  readonly SEX: string | null;
  readonly ETHNIC: string | null;
  readonly MOTHER: boolean | null;
}

/** An episode of care as the return has it: its end is the day the next one begins. */
export interface Ssda903EpisodeRecord {
  readonly DECOM: IsoDate | null;
  readonly RNE: string | null;
  readonly LS: string | null;
  readonly CIN: string | null;
  readonly PLACE: string | null;
  readonly PLACE_PROVIDER: string | null;
  readonly DEC: IsoDate | null;
  readonly REC: string | null;
  readonly REASON_PLACE_CHANGE: string | null;
  readonly URN: string | null;
  /** This and the next two are derived by the Department from postcodes; null in a file that has no such column. */
  readonly PL_LA: string | null;
  readonly PL_LOCATION: string | null;
  /** Miles. */
  readonly PL_DISTANCE: number | null;
}

/** A review of a child's case. */
export interface Ssda903Review {
  readonly REVIEW: IsoDate | null;
  readonly REVIEW_CODE: string | null;
}

/** An unaccompanied asylum-seeking child. */
export interface Ssda903Uasc {
  readonly SEX: string | null;
  readonly DUC: IsoDate | null;
}

/** Health and offending of a child looked after for a year. */
export interface Ssda903Oc2 {
  readonly SDQ_SCORE: number | null;
  readonly SDQ_REASON: string | null;
  readonly CONVICTED: boolean | null;
  readonly HEALTH_CHECK: boolean | null;
  readonly IMMUNISATIONS: boolean | null;
  readonly TEETH_CHECK: boolean | null;
  readonly HEALTH_ASSESSMENT: boolean | null;
  readonly SUBSTANCE_MISUSE: boolean | null;
  readonly INTERVENTION_RECEIVED: boolean | null;
  readonly INTERVENTION_OFFERED: boolean | null;
}

/** A care leaver around a birthday. */
export interface Ssda903Oc3 {
  readonly IN_TOUCH: string | null;
  readonly ACTIV: string | null;
  readonly ACCOM: string | null;
}

/** An adoption. */
export interface Ssda903Ad1 {
  readonly DATE_INT: IsoDate | null;
  readonly DATE_MATCH: IsoDate | null;
  readonly FOSTER_CARE: boolean | null;
  readonly NB_ADOPTR: string | null;
  readonly SEX_ADOPTR: string | null;
  readonly LS_ADOPTR: string | null;
}

/** A decision that a child should be placed for adoption. */
export interface Ssda903PlacedForAdoption {
  readonly DATE_PLACED: IsoDate | null;
  readonly DATE_PLACED_CEASED: IsoDate | null;
  readonly REASON_PLACED_CEASED: string | null;
}

/** A permanence option that a child left before. */
export interface Ssda903PreviousPermanence {
  readonly PREV_PERM: string | null;
  readonly LA_PERM: string | null;
  /** A day, or as much of one as is known: `2011-05`, `2011`. */
  readonly DATE_PERM: string | null;
}

/** A time a child was missing, or away without leave. */
export interface Ssda903Missing {
  readonly MISSING: string | null;
  readonly MIS_START: IsoDate | null;
  readonly MIS_END: IsoDate | null;
}

/** A time a child had one social worker, who is not told of. */
export interface Ssda903SocialWorker {
  readonly SW_DECOM: IsoDate | null;
  readonly SW_DEC: IsoDate | null;
  readonly SW_REASON: string | null;
}

/** An order that deprives a child of liberty. */
export interface Ssda903DeprivationOfLiberty {
  readonly DOLO_START: IsoDate | null;
  readonly DOLO_END: IsoDate | null;
}

/** A row of one table. */
export interface RowOf<M extends Ssda903Module, V> {
  readonly module: M;
  /** The collection year of the return it stands in. */
  readonly year: Ssda903Year;
  /** 1 for the first row of its file under the header. */
  readonly row: number;
  /** The same for the same child under the same key, in any year; null where the child's number is missing or wrong. */
  readonly pseudonym: string | null;
  /** `YYYY-MM`; the day stays in the return. Null in tables that do not ask. */
  readonly birthMonth: string | null;
  readonly values: V;
}

/** A row of a return as it leaves the reader. Null is a cell that is empty, or that an issue was told of. */
export type Ssda903Row =
  | RowOf<'header', Ssda903Header>
  | RowOf<'episodes', Ssda903EpisodeRecord>
  | RowOf<'reviews', Ssda903Review>
  | RowOf<'uasc', Ssda903Uasc>
  | RowOf<'oc2', Ssda903Oc2>
  | RowOf<'oc3', Ssda903Oc3>
  | RowOf<'ad1', Ssda903Ad1>
  | RowOf<'placed-for-adoption', Ssda903PlacedForAdoption>
  | RowOf<'previous-permanence', Ssda903PreviousPermanence>
  | RowOf<'missing', Ssda903Missing>
  | RowOf<'social-workers', Ssda903SocialWorker>
  | RowOf<'deprivation-of-liberty', Ssda903DeprivationOfLiberty>;

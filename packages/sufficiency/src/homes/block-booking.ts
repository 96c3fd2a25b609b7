import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { HomeKind } from './home.ts';

/** Places paid for whether a child lives in them or not, over a time. What nobody tells is null: an unknown number of nights is not 0. */
export interface BlockBooking {
  readonly id: string;
  readonly title: string;
  readonly buys: 'fostering' | HomeKind;
  readonly providerId: string | null;
  readonly homeId: string | null;
  readonly fromDate: IsoDate | null;
  /** The first day it was not paid for any more. */
  readonly untilDate: IsoDate | null;
  /** Places booked at a time. */
  readonly places: number | null;
  /** Nights of one place paid for. */
  readonly nightsPaid: number | null;
  /** Nights of one place on which a child lived in it. */
  readonly nightsUsed: number | null;
  /** Whole pence for the whole time. */
  readonly pence: number | null;
  readonly source: Citation;
}

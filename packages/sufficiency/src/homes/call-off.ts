import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { HomeKind } from './home.ts';

/** A place bought for some time, for one child or for none in particular. It names no child. */
export interface CallOff {
  readonly id: string;
  readonly buys: 'fostering' | HomeKind;
  /** The agreement it was bought under; null for a spot purchase, off every framework. */
  readonly frameworkId: string | null;
  readonly lotId: string | null;
  readonly providerId: string | null;
  readonly homeId: string | null;
  readonly fromDate: IsoDate;
  /** The first day it was paid for no more; null as long as it is. */
  readonly untilDate: IsoDate | null;
  /** Whole pence for seven nights; null where nobody says. */
  readonly perWeekPence: number | null;
  readonly source: Citation;
}

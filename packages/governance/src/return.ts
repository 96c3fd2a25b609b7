import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { Holder } from './body.ts';

/** Something due from one to another, such as a quarterly report: what, from whom, to whom and when. */
export interface Return {
  readonly id: string;
  readonly title: string;
  /** Null when no document says. */
  readonly from: Holder | null;
  /** Null when no document says. */
  readonly to: Holder | null;
  readonly due: ReturnDue;
  /** What of its days no document states, for the reader; null when nothing is assumed. */
  readonly assumption: string | null;
  readonly source: Citation;
}

/** When a return is due. Working days are those of England: see `addWorkingDays`. */
export type ReturnDue =
  | { readonly kind: 'day'; readonly date: IsoDate }
  /** Every `everyMonths` months, counted from the first day. */
  | {
      readonly kind: 'recurring';
      readonly everyMonths: number;
      readonly firstDate: IsoDate;
      readonly lastDate: IsoDate | null;
    }
  /** So many working days after each meeting of a body that is not cancelled, not counting the day of the meeting. */
  | { readonly kind: 'after-meeting'; readonly bodyId: string; readonly workingDays: number }
  /** So many working days after each of these days, not counting the day itself. */
  | { readonly kind: 'after-days'; readonly dates: readonly IsoDate[]; readonly workingDays: number };

/** That a return came in. */
export interface ReturnReceipt {
  readonly returnId: string;
  /** Which one: the day it was due. */
  readonly dueDate: IsoDate;
  readonly receivedDate: IsoDate;
  readonly source: Citation;
}

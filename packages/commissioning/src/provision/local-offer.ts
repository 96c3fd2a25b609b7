import type { IsoDate } from '@golden-thread/outcomes';

/** What a check of an entry of the Local Offer found. */
export type LocalOfferCheckFinding = 'right' | 'corrected' | 'wrong';

/** Somebody checked on a day whether what the Local Offer says of a service is still so. */
export interface LocalOfferCheck {
  /** Service and day: see {@link localOfferCheckId}. */
  readonly id: string;
  readonly serviceId: string;
  readonly checkedDate: IsoDate;
  /** `corrected`: it was wrong and was put right that day. */
  readonly found: LocalOfferCheckFinding;
  /** What was wrong, or put right; null when nothing is to be said. */
  readonly note: string | null;
}

/** The id that a check has: one for each service and day, so that a correction replaces what was recorded. */
export function localOfferCheckId({ serviceId, checkedDate }: Omit<LocalOfferCheck, 'id'>): string {
  return `${serviceId}.${checkedDate}`;
}

/**
 * How much the Local Offer was used in a month. What was not counted is null, never 0.
 *
 * @source Rotherham, joint commissioning strategy, section 6: overall visits, users new to the site, engagement sessions
 */
export interface LocalOfferUse {
  /** The month itself. */
  readonly id: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly visits: number | null;
  readonly newUsers: number | null;
  readonly engagementSessions: number | null;
  /** What a reader should know of it, such as a page that was not counted; null when nothing. */
  readonly note: string | null;
}

/** What is counted of the use of the Local Offer. */
export type LocalOfferCount = 'visits' | 'newUsers' | 'engagementSessions';

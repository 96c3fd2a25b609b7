import type { IsoDate } from '@golden-thread/outcomes';

/**
 * A time a child was looked after in one placement under one legal status, as the statutory return tells it. Short breaks (legal status
 * V3 or V4) are left out by whoever makes episodes, and ended what was before them.
 */
export interface CareEpisode {
  readonly pseudonym: string;
  /** `YYYY-MM`; null where no header tells it. */
  readonly birthMonth: string | null;
  readonly sex: 'male' | 'female' | 'unknown';
  readonly startDate: IsoDate;
  /** The day it ended, on which it is no longer counted: the day the next began, or the child left care. Null as long as it goes on. */
  readonly endDate: IsoDate | null;
  /** The last day of the newest return that tells of it: an episode that goes on is known to, up to this day and no further. */
  readonly toldUntil: IsoDate;
  readonly startReason: string | null;
  /** Why it ended, as the return says; null also where only the beginning of the next one shows that it did. */
  readonly endReason: string | null;
  readonly legalStatus: string | null;
  readonly need: string | null;
  readonly placement: string | null;
  readonly provider: string | null;
  /** `IN` or `OUT` of the authority; null in a file that has no such column. */
  readonly placementLocation: string | null;
  readonly placementAuthority: string | null;
  /** Miles from home. */
  readonly distance: number | null;
  readonly urn: string | null;
  readonly placementChange: string | null;
}

import type { IsoDate } from '@golden-thread/outcomes';

/**
 * One episode of care. `born` is a month (`2010-05`) or a day, null where nobody tells it; of a month the 15th stands for the birthday, so
 * that ages are right on average. `endDate` is the first day the child is no longer in it, null while it goes on. `toldUntil` is the last
 * day of the newest return that tells of it: if newer returns of others are among the episodes and this one never ended, the child was gone
 * the day after. `reason` is why it began (code `RNE` of the return), needed only to reproduce another model. Short breaks are left out
 * by whoever makes episodes.
 */
export interface DemandEpisode {
  readonly childId: string;
  readonly born: string | null;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly toldUntil?: IsoDate;
  readonly place: string;
  readonly provider: string | null;
  readonly reason?: string | null;
}

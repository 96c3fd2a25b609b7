import type { IsoDate } from '@golden-thread/outcomes';

/**
 * One episode of care. `born` is a month (`2010-05`) or a day; of a month the 15th stands for the birthday, so that ages are right on
 * average. `endDate` is the first day the child is no longer in it, null while it goes on. `reason` is why it began (code `RNE` of the
 * return), needed only to reproduce another model. Short breaks are left out by whoever makes episodes.
 */
export interface DemandEpisode {
  readonly childId: string;
  readonly born: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly place: string;
  readonly provider: string | null;
  readonly reason?: string | null;
}

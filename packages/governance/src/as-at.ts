import type { IsoDate } from '@golden-thread/outcomes';

/** Something that holds from a first to a last day, both included; null where the end is open or not recorded. */
export interface Dated {
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
}

/** Whether something dated holds on a day. An end that is not recorded does not exclude any day. */
export function holdsOn(dated: Dated, asOf: IsoDate): boolean {
  return (
    (dated.startDate === null || dated.startDate <= asOf) && (dated.endDate === null || asOf <= dated.endDate)
  );
}

import type { IsoDate } from '@golden-thread/outcomes';

/** An episode or a spell of care. */
interface Lasting {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly toldUntil: IsoDate;
}

/**
 * Whether a child was looked after in an episode or spell on a day: the day it ended is no longer in it, and one that goes on is known
 * to only as far as a return tells of it.
 *
 * @source DfE, SSDA903 guide: a child is looked after on the day an episode begins, and not on the day it ends
 */
export function goesOn({ startDate, endDate, toldUntil }: Lasting, day: IsoDate): boolean {
  return startDate <= day && (endDate === null ? day <= toldUntil : day < endDate);
}

/** Whether some of an episode or spell lies from one day to another; both count. */
export function liesWithin({ startDate, endDate, toldUntil }: Lasting, from: IsoDate, to: IsoDate): boolean {
  return startDate <= to && (endDate === null ? from <= toldUntil : from < endDate);
}

import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { LookedAfterSnapshot } from './looked-after.ts';

/**
 * The newest snapshot that speaks of a day on or before the one asked; null when there is none.
 *
 * It goes by the day the figures speak of (`asAtDate`), not by the day they were published: asked for 31 March 2022
 * it gives the position on that day although it was published in September. A reader who needs to know what could be
 * known then compares `knownDate`. Of two snapshots of one day, the one published later counts.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * lookedAfterAsAt([], '2022-03-31'); // => null
 */
export function lookedAfterAsAt(
  snapshots: readonly LookedAfterSnapshot[],
  asOf: IsoDate,
): LookedAfterSnapshot | null {
  isoDate(asOf);
  return snapshots
    .filter((snapshot) => snapshot.asAtDate <= asOf)
    .reduce<LookedAfterSnapshot | null>(
      (newest, snapshot) => (newest === null || isNewer(snapshot, newest) ? snapshot : newest),
      null,
    );
}

function isNewer(one: LookedAfterSnapshot, other: LookedAfterSnapshot): boolean {
  return one.asAtDate === other.asAtDate ? one.knownDate >= other.knownDate : one.asAtDate > other.asAtDate;
}

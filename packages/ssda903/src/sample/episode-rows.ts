import type { SampleChild } from './sample-child.ts';
import { isoDay } from './sample-day.ts';
import type { SampleRow, SampleYear } from './sample-row.ts';

/** A postcode that is nowhere. */
const nowhere = 'ZZ99 3WZ';

/** The episodes that the return of a year has: those that touch it, without the ends that come after it. */
export function episodeRows(
  { number, need, episodes }: SampleChild,
  { first, last }: SampleYear,
): readonly SampleRow[] {
  return episodes
    .filter(({ start, end }) => start <= last && end >= first)
    .map(({ start, end, startReason, endReason, legalStatus, placement, change }) => ({
      module: 'episodes',
      cells: {
        CHILD: number,
        DECOM: isoDay(start),
        RNE: startReason,
        LS: legalStatus,
        CIN: need,
        PLACE: placement.kind,
        PLACE_PROVIDER: placement.provider,
        HOME_POST: nowhere,
        PL_POST: nowhere,
        URN: placement.urn,
        PL_LA: placement.inside ? '999' : '998',
        PL_LOCATION: placement.inside ? 'IN' : 'OUT',
        PL_DISTANCE: (placement.tenths / 10).toFixed(1),
        ...(end > last ? {} : { DEC: isoDay(end), REC: endReason }),
        ...(end > last || change === null ? {} : { REASON_PLACE_CHANGE: change }),
      },
    }));
}

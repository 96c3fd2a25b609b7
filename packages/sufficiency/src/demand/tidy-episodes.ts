import type { DemandEpisode } from './demand-episode.ts';
import { tidyRows } from './tidy-rows.ts';
import { GOES_ON, toldRows } from './told-rows.ts';

/** An episode of a child whose birth is known, with its days as numbers; at most one of a child covers a day. */
export interface TidyEpisode {
  readonly childId: string;
  readonly born: string;
  readonly startDay: number;
  readonly endDay: number | null;
  readonly place: string;
  readonly provider: string | null;
  readonly reason: string | null;
}

/**
 * The episodes that count as `tidyRows` finds them, one by one. Children whose birth nobody tells are left out.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function tidyEpisodes(episodes: readonly DemandEpisode[]): readonly TidyEpisode[] {
  const { count, row, startDay, endDay } = tidyRows(toldRows(episodes));
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const { childId, born, place, provider, reason = null } = episodes[row[at]!]!;
    if (born === null) return [];
    const end = endDay[at]! === GOES_ON ? null : endDay[at]!;
    return [{ childId, born, startDay: startDay[at]!, endDay: end, place, provider, reason }];
  });
}

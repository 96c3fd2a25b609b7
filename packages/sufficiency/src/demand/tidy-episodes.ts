import { dayNumber } from '@golden-thread/outcomes';
import { byChild } from './by-child.ts';
import type { DemandEpisode } from './demand-episode.ts';

/** An episode with its days as numbers; at most one of a child covers a day. */
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
 * Several years' returns as one history, sorted by child and day: of episodes that begin on one day the one that ends last known
 * counts (an open one of an earlier return gives way), of those that end on one day the longest, and one that runs into the next ends
 * where that begins.
 */
export function tidyEpisodes(episodes: readonly DemandEpisode[]): readonly TidyEpisode[] {
  return byChild(episodes.map(inDays)).flatMap(withoutOverlaps);
}

function inDays(episode: DemandEpisode): TidyEpisode {
  return {
    childId: episode.childId,
    born: episode.born,
    startDay: dayNumber(episode.startDate),
    endDay: episode.endDate === null ? null : dayNumber(episode.endDate),
    place: episode.place,
    provider: episode.provider,
    reason: episode.reason ?? null,
  };
}

function withoutOverlaps(episodes: readonly TidyEpisode[]): readonly TidyEpisode[] {
  const sorted = episodes.toSorted(
    (one, other) => one.startDay - other.startDay || endOrder(one) - endOrder(other),
  );
  const lastOfStart = new Map(sorted.map((episode) => [episode.startDay, episode]));
  const ends = new Set<number | null>();
  const kept = [...lastOfStart.values()].filter(({ endDay }) => !ends.has(endDay) && ends.add(endDay));
  return kept.map((episode, index) => {
    const next = kept[index + 1]?.startDay ?? null;
    const runsOn = next !== null && (episode.endDay === null || episode.endDay > next);
    return runsOn ? { ...episode, endDay: next } : episode;
  });
}

/** Open ones come first, so that a known end counts. */
function endOrder({ endDay }: TidyEpisode): number {
  return endDay ?? Number.MIN_SAFE_INTEGER;
}

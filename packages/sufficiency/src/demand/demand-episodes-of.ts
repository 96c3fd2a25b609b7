import type { CareEpisode } from '../care-episode.ts';
import type { DemandEpisode } from './demand-episode.ts';

/**
 * Episodes of the return as the demand model takes them: child, birth, days, placement and provider, and nothing else of the child. A
 * placement the return does not tell counts as `other`.
 *
 * @example
 * demandEpisodesOf([]); // => []
 */
export function demandEpisodesOf(episodes: readonly CareEpisode[]): readonly DemandEpisode[] {
  return episodes.map((episode) => ({
    childId: episode.pseudonym,
    born: episode.birthMonth,
    startDate: episode.startDate,
    endDate: episode.endDate,
    toldUntil: episode.toldUntil,
    place: episode.placement ?? '',
    provider: episode.provider,
    reason: episode.startReason,
  }));
}

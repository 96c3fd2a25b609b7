import type { CareEpisode } from '../care-episode.ts';
import type { DemandEpisode } from './demand-episode.ts';

/**
 * An episode of the return as the demand model takes it: child, birth, days, placement, provider and why it began, and nothing else of the
 * child. Who reads days of birth gives `birthDate`, so that ages are exact. A placement the return does not tell counts as `other`.
 *
 * @example
 * import { demandEpisodeOf } from '@golden-thread/sufficiency/demand';
 * const told = { startDate: '2024-05-01', endDate: null, toldUntil: '2025-03-31', placement: 'U6', provider: 'PR1', startReason: 'S' };
 * demandEpisodeOf({ ...told, pseudonym: 'one', birthMonth: '2012-07', birthDate: '2012-07-04' }).born; // => '2012-07-04'
 */
export function demandEpisodeOf(
  episode: Pick<
    CareEpisode,
    | 'pseudonym'
    | 'birthMonth'
    | 'startDate'
    | 'endDate'
    | 'toldUntil'
    | 'placement'
    | 'provider'
    | 'startReason'
  > & { readonly birthDate?: string | null },
): DemandEpisode {
  return {
    childId: episode.pseudonym,
    born: episode.birthDate ?? episode.birthMonth,
    startDate: episode.startDate,
    endDate: episode.endDate,
    toldUntil: episode.toldUntil,
    place: episode.placement ?? '',
    provider: episode.provider,
    reason: episode.startReason,
  };
}

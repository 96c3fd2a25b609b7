import { fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import { bandEnds } from './birthdays.ts';
import { byChild } from './by-child.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { DEMAND_SCHEME, type DemandScheme } from './demand-scheme.ts';
import { staysOf, type Stay } from './stay.ts';
import { tidyEpisodes, type TidyEpisode } from './tidy-episodes.ts';

/** An episode that counts nowhere, and why. */
export interface LeftOut {
  readonly childId: string;
  readonly startDate: IsoDate;
  readonly because: 'ENDS_BEFORE_IT_STARTS' | 'BEGINS_BEFORE_BIRTH' | 'BEGINS_AT_18_OR_LATER';
}

/** Episodes as stays in age bands and placements; what the rest of the model reads. */
export interface DemandHistory {
  readonly scheme: DemandScheme;
  readonly stays: readonly Stay[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Episodes of one or several returns as one history. Whoever stays past the 18th birthday leaves on it; an episode without a single
 * night says nothing and is passed over silently.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * demandHistory([]).stays.length; // => 0
 */
export function demandHistory(
  episodes: readonly DemandEpisode[],
  scheme: DemandScheme = DEMAND_SCHEME,
): DemandHistory {
  const leftOut: LeftOut[] = [];
  const sound = tidyEpisodes(episodes).filter((episode) => {
    const because = faultOf(episode, scheme);
    const { childId, startDay } = episode;
    if (because !== null) leftOut.push({ childId, startDate: fromDayNumber(startDay), because });
    return because === null && startDay !== episode.endDay;
  });
  return { scheme, stays: byChild(sound).flatMap((ofChild) => staysOf(ofChild, scheme)), leftOut };
}

function faultOf(episode: TidyEpisode, scheme: DemandScheme): LeftOut['because'] | null {
  if (episode.endDay !== null && episode.endDay < episode.startDay) return 'ENDS_BEFORE_IT_STARTS';
  const birth = fromDayNumber(episode.startDay).slice(0, episode.born.length);
  if (birth < episode.born) return 'BEGINS_BEFORE_BIRTH';
  const leaves = bandEnds(episode.born, scheme.ageBands).at(-1) ?? -Infinity;
  return episode.startDay >= leaves ? 'BEGINS_AT_18_OR_LATER' : null;
}

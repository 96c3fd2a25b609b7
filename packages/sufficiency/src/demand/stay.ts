import { bandEnds, bandOn } from './birthdays.ts';
import type { DemandScheme } from './demand-scheme.ts';
import { placementTypeIds, placementTypeOf } from './placement-type.ts';
import type { TidyEpisode } from './tidy-episodes.ts';

/** Where someone goes when a stay ends: out of care, or to this band and type (places in the scheme, from 0). */
export type Destination = 'left' | { readonly band: number; readonly type: number };

/** A run of days in one age band and one placement. `endDay` is the first day after it; null while it goes on. */
export interface Stay {
  readonly childId: string;
  readonly born: string;
  readonly band: number;
  readonly type: number;
  readonly startDay: number;
  readonly endDay: number | null;
  /** Whether the child came into care with it. */
  readonly entered: boolean;
  /** Null while it goes on. */
  readonly then: Destination | null;
}

/** The stays of one child, episodes in order of days: cut at birthdays where a band ends, and for good at the last. */
export function staysOf(episodes: readonly TidyEpisode[], scheme: DemandScheme): readonly Stay[] {
  const types = placementTypeIds(scheme.placements);
  const typeOf = (episode: TidyEpisode) =>
    types.indexOf(placementTypeOf(scheme.placements, episode.place, episode.provider));
  return episodes.flatMap((episode, index) => {
    const ends = bandEnds(episode.born, scheme.ageBands);
    const previous = episodes[index - 1];
    const next = episodes[index + 1];
    const type = typeOf(episode);
    const stays: Stay[] = [];
    let start = episode.startDay;
    for (let band = bandOn(ends, start); band < ends.length; band += 1) {
      const birthday = ends[band] ?? Infinity;
      const goesOn = episode.endDay === null || birthday < episode.endDay;
      const follows = next !== undefined && next.startDay === episode.endDay;
      const base = { childId: episode.childId, born: episode.born, band, type, startDay: start };
      const entered = start === episode.startDay && previous?.endDay !== episode.startDay;
      if (goesOn) {
        const then = band + 1 === ends.length ? 'left' : { band: band + 1, type };
        stays.push({ ...base, endDay: birthday, entered, then });
        start = birthday;
        continue;
      }
      const bandThen = bandOn(ends, episode.endDay);
      const then = follows && bandThen < ends.length ? { band: bandThen, type: typeOf(next) } : 'left';
      stays.push({ ...base, endDay: episode.endDay, entered, then });
      break;
    }
    return stays;
  });
}

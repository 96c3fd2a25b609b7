import { addMonths, dayNumber } from '@golden-thread/outcomes';
import { byChild } from '../by-child.ts';
import type { TidyEpisode } from '../tidy-episodes.ts';
import { YEAR_IN_DAYS, type Convention } from './convention.ts';

/** A stay as the other model sees it, states by name. */
export interface Spell {
  readonly state: string;
  readonly startDay: number;
  readonly endDay: number | null;
  /** Where it leads; null while it goes on. */
  readonly then: string | null;
  readonly entered: boolean;
}

/** Episodes as the other model's stays. `lastDay` is the last its data cover. */
export function spellsOf(
  episodes: readonly TidyEpisode[],
  convention: Convention,
  lastDay: number,
): readonly Spell[] {
  return byChild(episodes).flatMap((ofChild) => {
    const joined = convention.joinsLegalChanges ? withoutLegalChanges(ofChild) : ofChild;
    const parts = joined.flatMap((episode) => partsOf(episode, convention, lastDay));
    return parts.map(({ type, band, bandThen, startDay, endDay }, index): Spell => {
      const [previous, next] = [parts[index - 1], parts[index + 1]];
      const typeThen = next !== undefined && next.startDay === endDay ? next.type : convention.leftType;
      return {
        state: stateName(convention, band, type),
        startDay,
        endDay,
        then: endDay === null ? null : stateName(convention, bandThen, typeThen),
        entered: previous === undefined || previous.endDay !== startDay,
      };
    });
  });
}

/** The name of a state: `TEN_TO_SIXTEEN|FOSTERING`. */
export function stateName(convention: Convention, band: number, type: string): string {
  return `${convention.bands[band]?.name ?? ''}${convention.between}${type}`;
}

function withoutLegalChanges(episodes: readonly TidyEpisode[]): readonly TidyEpisode[] {
  const kept: TidyEpisode[] = [];
  for (const [index, episode] of episodes.entries()) {
    const continues =
      ['L', 'T', 'U'].includes(episode.reason ?? '') && episodes[index - 1]?.endDay === episode.startDay;
    const before = kept.at(-1);
    if (continues && before !== undefined) kept[kept.length - 1] = { ...before, endDay: episode.endDay };
    else kept.push(episode);
  }
  return kept;
}

interface Part {
  readonly type: string;
  readonly band: number;
  readonly bandThen: number;
  readonly startDay: number;
  readonly endDay: number | null;
}

/** Ages are days by 365.24, but a cut falls on the true birthday, so that a part may be empty where the two differ by a day. */
function partsOf(episode: TidyEpisode, convention: Convention, lastDay: number): readonly Part[] {
  const { born, startDay, endDay, place } = episode;
  const type = convention.types.find(({ places }) => places.includes(place))?.name ?? convention.otherType;
  const age = (day: number) => (day - dayNumber(born)) / YEAR_IN_DAYS;
  const bandAt = (day: number) => convention.bands.findIndex(({ until }) => age(day) < until);
  const first = bandAt(startDay);
  if (convention.ageing === 'share') return [{ type, band: first, bandThen: first, startDay, endDay }];
  const last = bandAt(endDay ?? lastDay);
  const birthday = (band: number) => dayNumber(addMonths(born, convention.bands[band]!.until * 12));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => {
    const band = first + index;
    return {
      type,
      band,
      bandThen: Math.min(band + 1, Math.max(first, last)),
      startDay: index === 0 ? startDay : birthday(band - 1),
      endDay: band >= last ? endDay : birthday(band),
    };
  });
}

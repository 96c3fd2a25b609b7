import type { IsoDate } from '@golden-thread/outcomes';
import type { CareEpisode } from '../care-episode.ts';
import type { MeasureRecords } from './measure-records.ts';

/** A time a child was looked after without a break: episodes of which each begins the day the one before ends. */
export interface CareSpell {
  readonly startDate: IsoDate;
  /** The first day the child was no longer looked after; null while it goes on. */
  readonly endDate: IsoDate | null;
  /** A spell that goes on is known to, up to this day. */
  readonly toldUntil: IsoDate;
  /** Whether the first episode says that care began with it. Where it does not, care began before, and it is not told when. */
  readonly startTold: boolean;
  /** At least one, in order. */
  readonly episodes: readonly CareEpisode[];
}

/** A child and the times it was looked after, in order. */
export interface CareChild {
  readonly key: string;
  readonly birthMonth: string | null;
  readonly sex: CareEpisode['sex'];
  readonly spells: readonly CareSpell[];
}

/** Records set out by child, once for all measures. */
export interface CareHistory {
  readonly records: MeasureRecords;
  readonly children: readonly CareChild[];
}

/**
 * Sets records out by child. Of one child no two episodes begin on a day, and none begins before the last has ended: whoever makes
 * episodes of a return sees to that.
 *
 * @example
 * const nothing = { children: null, unaccompanied: null, health: null, careLeavers: null, adoptions: null };
 * const rest = { placedForAdoption: null, previousPermanence: null, missing: null, reviews: null };
 * careHistory({ years: [2021], episodes: [], ...nothing, ...rest }).children; // => []
 */
export function careHistory(records: MeasureRecords): CareHistory {
  const byChild = new Map<string, CareEpisode[]>();
  for (const episode of records.episodes) {
    const others = byChild.get(episode.pseudonym);
    if (others === undefined) byChild.set(episode.pseudonym, [episode]);
    else others.push(episode);
  }
  const children = [...byChild]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, episodes]): CareChild => {
      episodes.sort((one, other) => (one.startDate < other.startDate ? -1 : 1));
      const { birthMonth, sex } = episodes[0] as CareEpisode;
      return { key, birthMonth, sex, spells: spellsOf(episodes) };
    });
  return { records, children };
}

function spellsOf(episodes: readonly CareEpisode[]): readonly CareSpell[] {
  const runs: CareEpisode[][] = [];
  for (const episode of episodes) {
    const run = runs.at(-1);
    if (run?.at(-1)?.endDate === episode.startDate) run.push(episode);
    else runs.push([episode]);
  }
  return runs.map((run) => {
    const first = run[0] as CareEpisode;
    const { endDate, toldUntil } = run.at(-1) as CareEpisode;
    return {
      startDate: first.startDate,
      endDate,
      toldUntil,
      startTold: first.startReason === 'S',
      episodes: run,
    };
  });
}

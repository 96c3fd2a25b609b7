import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';
import { isOpenOn, recordsReach, urnOf, type HomeEpisode } from './open-on.ts';

/** Children living in a home: as a source says and as the records show, kept apart. */
export interface Occupancy {
  readonly homeId: string;
  /** As a source tells it for that very day; null where none does. */
  readonly reported: number | null;
  /** Children of this authority whose episode names the home; null where the home has no number of its own, or no return reaches that day. */
  readonly recomputed: number | null;
  /** Recomputed less reported; null where either is unknown. */
  readonly discrepancy: number | null;
}

/**
 * How many children live in each home on a day.
 *
 * Recomputed from episodes by Ofsted's number of the home. Children whom other authorities placed there are in no return of this one, so
 * a home that several use has at least so many children. A child is counted once however many episodes say so.
 *
 * @example
 * occupiedOn([{ id: 'a', urn: null, occupancies: [] }], [], '2022-03-31')[0]?.recomputed; // => null
 */
export function occupiedOn(
  homes: readonly Pick<Home, 'id' | 'urn' | 'occupancies'>[],
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): readonly Occupancy[] {
  const known = recordsReach(episodes, day);
  const children = childrenByUrn(episodes, day);
  const shared = sharedUrns(homes);
  return homes.map(({ id, urn, occupancies }) => {
    const reported = occupancies.find(({ asAtDate }) => asAtDate === day)?.children ?? null;
    const isTold = known && urn !== null && !shared.has(urn);
    const recomputed = isTold ? (children.get(urn)?.size ?? 0) : null;
    const discrepancy = reported === null || recomputed === null ? null : recomputed - reported;
    return { homeId: id, reported, recomputed, discrepancy };
  });
}

function childrenByUrn(
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): ReadonlyMap<string, ReadonlySet<string>> {
  const children = new Map<string, Set<string>>();
  for (const episode of episodes) {
    const urn = urnOf(episode);
    if (urn === null || !isOpenOn(episode, day)) continue;
    const there = children.get(urn);
    if (there === undefined) children.set(urn, new Set([episode.pseudonym]));
    else there.add(episode.pseudonym);
  }
  return children;
}

/** Numbers that several homes carry, as those of one provider of supported accommodation do: which of them a child lives in is unknown. */
function sharedUrns(homes: readonly Pick<Home, 'urn'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { urn } of homes) {
    if (urn === null) continue;
    if (seen.has(urn)) shared.add(urn);
    seen.add(urn);
  }
  return shared;
}

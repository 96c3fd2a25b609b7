import { byChild } from '../by-child.ts';
import type { Convention } from '../compatible/convention.ts';
import { spellsOf, stateName } from '../compatible/spell.ts';
import type { Destination, Stay } from '../stay.ts';
import type { TidyEpisode } from '../tidy-episodes.ts';

/** A stay of either model: as much of it as counts are made of. Bands and types are places in the scheme. */
export interface CountedStay extends Pick<Stay, 'childId' | 'band' | 'type' | 'startDay' | 'entered'> {
  readonly endDay: number | null;
  readonly then: Destination | null;
}

/**
 * The other model's stays by our bands and types. Both schemes have as many bands and types in the same order; where a child who leaves would
 * have been is not told, since who has left is in no band.
 */
export function staysByConvention(
  episodes: readonly TidyEpisode[],
  convention: Convention,
  lastDay: number,
): readonly CountedStay[] {
  const types = [...convention.types.map(({ name }) => name), convention.otherType];
  const states = new Map<string, Destination>();
  convention.bands.forEach((_, band) => {
    types.forEach((name, type) => states.set(stateName(convention, band, name), { band, type }));
    states.set(stateName(convention, band, convention.leftType), 'left');
  });
  return byChild(episodes).flatMap((ofChild) =>
    spellsOf(ofChild, convention, lastDay).flatMap(({ state, startDay, endDay, entered, then }) => {
      // Whoever is older than their last band is in no state.
      const at = states.get(state) ?? 'left';
      if (at === 'left') return [];
      const { childId } = ofChild[0]!;
      return [{ childId, ...at, startDay, endDay, entered, then: then === null ? null : states.get(then)! }];
    }),
  );
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { Home, HomeKind, HomeSector } from './home.ts';
import { isOpenOn, recordsReach, type HomeEpisode } from './open-on.ts';
import { placesOn } from './places-on.ts';

/** Homes of one kind run by one sector on a day, with the children whom the records place in such homes anywhere. */
export interface HomesOfKind {
  readonly kind: HomeKind;
  readonly sector: HomeSector | null;
  readonly homes: number;
  /** Approved places; null where those of one home are unknown. */
  readonly places: number | null;
  /** Of the homes, how many have their places told. */
  readonly homesWithPlaces: number;
  /**
   * Children of this authority in such placements, inside the area or not, by the placement's and the provider's code; null where no
   * return reaches that day, or no code tells such homes apart.
   */
  readonly children: number | null;
}

const PLACEMENTS: Readonly<Partial<Record<HomeKind, readonly string[]>>> = {
  'childrens-home': ['K2'],
  'secure-childrens-home': ['K1'],
  'supported-accommodation': ['H5', 'K3'],
};

const PROVIDERS: Readonly<Record<HomeSector, string>> = { council: 'PR1', private: 'PR4', voluntary: 'PR5' };

/**
 * Homes counted by kind and sector, most first, beside the children placed in homes of that kind and sector.
 *
 * The two are not one another's: children live in homes elsewhere, and homes here take children of other authorities. Both are what is known
 * of need and of supply where no home has its number told.
 *
 * @source Department for Education, SSDA903 code sets: placements K1, K2, H5 and K3, providers PR1, PR4 and PR5
 *
 * @example
 * homesByKind([], [], '2022-03-31'); // => []
 */
export function homesByKind(
  homes: readonly Pick<Home, 'kind' | 'sector' | 'places'>[],
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): readonly HomesOfKind[] {
  const known = recordsReach(episodes, day);
  const open = episodes.filter((episode) => isOpenOn(episode, day));
  const isFirst = (home: (typeof homes)[number], at: number) =>
    homes.findIndex(({ kind, sector }) => kind === home.kind && sector === home.sector) === at;
  return homes
    .filter(isFirst)
    .map(({ kind, sector }) => {
      const its = homes.filter((home) => home.kind === kind && home.sector === sector);
      const told = its.flatMap((home) => placesOn(home, day) ?? []);
      const places = told.length === its.length ? told.reduce((sum, some) => sum + some, 0) : null;
      const children = known ? childrenIn(open, kind, sector) : null;
      return { kind, sector, homes: its.length, places, homesWithPlaces: told.length, children };
    })
    .toSorted((a, b) => b.homes - a.homes);
}

function childrenIn(open: readonly HomeEpisode[], kind: HomeKind, sector: HomeSector | null): number | null {
  const codes = PLACEMENTS[kind];
  if (codes === undefined || sector === null) return null;
  const there = open.filter(
    ({ placement, provider }) =>
      placement !== null && codes.includes(placement) && provider === PROVIDERS[sector],
  );
  return new Set(there.map(({ pseudonym }) => pseudonym)).size;
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';
import { heldPlacesOn, placesOn } from './places-on.ts';

/** The places of a home on a day. What cannot be told is null. */
export interface Vacancy {
  readonly approved: number | null;
  readonly occupied: number | null;
  /** Places with nobody in them; never below 0. */
  readonly vacant: number | null;
  /** Free places that cannot be used: held for a child, or closed because of who lives there; never more than are vacant. */
  readonly held: number | null;
  /** Free places that a child could have today. */
  readonly usable: number | null;
  /** Children beyond the places approved; 0 as it should be. */
  readonly over: number | null;
}

/**
 * What is free in a home on a day, given how many children live there.
 *
 * A vacant place is not one that can be used: matching, who can safely live together, keeps places empty that are paid for. Where nobody
 * says how many are held, how many can be used is unknown, though how many are vacant is not.
 *
 * @example
 * vacantOn({ places: [{ fromDate: '2022-01-01', approved: 4 }], heldPlaces: [] }, 3, '2022-03-31').vacant; // => 1
 */
export function vacantOn(
  home: Pick<Home, 'places' | 'heldPlaces'>,
  occupied: number | null,
  day: IsoDate,
): Vacancy {
  const approved = placesOn(home, day);
  const told = heldPlacesOn(home, day);
  if (approved === null || occupied === null)
    return { approved, occupied, vacant: null, held: told, usable: null, over: null };
  const vacant = Math.max(0, approved - occupied);
  const held = told === null ? null : Math.min(told, vacant);
  const over = Math.max(0, occupied - approved);
  return { approved, occupied, vacant, held, usable: held === null ? null : vacant - held, over };
}

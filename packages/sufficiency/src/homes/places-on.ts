import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from './home.ts';

/**
 * How many children a home is approved for on a day; null where no number is told for it.
 *
 * @example
 * placesOn({ places: [{ fromDate: '2021-11-01', approved: 4 }] }, '2022-03-31'); // => 4
 * @example
 * placesOn({ places: [] }, '2022-03-31'); // => null
 */
export function placesOn(home: Pick<Home, 'places'>, day: IsoDate): number | null {
  return home.places.findLast(({ fromDate }) => fromDate <= day)?.approved ?? null;
}

/**
 * How many free places of a home cannot be used on a day; null where nothing is told, which is not 0.
 *
 * @example
 * heldPlacesOn({ heldPlaces: [] }, '2022-03-31'); // => null
 */
export function heldPlacesOn(home: Pick<Home, 'heldPlaces'>, day: IsoDate): number | null {
  return home.heldPlaces.findLast(({ fromDate }) => fromDate <= day)?.held ?? null;
}

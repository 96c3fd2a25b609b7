import type { IsoDate } from '@golden-thread/outcomes';
import { homesAsAt } from '../homes/homes-as-at.ts';
import { heldPlacesOn, placesOn } from '../homes/places-on.ts';
import { registrationOn } from '../homes/registration-on.ts';
import type { HomeForNeed, OtherPlaces, PlacesTold } from './home-need.ts';
import { isOfType } from './type-of-kind.ts';

/**
 * The places of a type on a day, null where nothing at all is told of the type. A home of which nobody says who runs it may be of either provider, so
 * for both it is one whose places are untold. A home that may take no child by law on the day has no place for one. Places that were told last to be
 * held are taken off: nobody could be sent there.
 */
export function placesToldOf(
  placementTypeId: string,
  date: IsoDate,
  homes: readonly HomeForNeed[],
  otherPlaces: readonly OtherPlaces[],
): PlacesTold | null {
  const there = homesAsAt(homes, date).flatMap((home) => {
    const isOf = isOfType(home, placementTypeId);
    if (isOf === false) return [];
    if (registrationOn(home, date).lawful === false) return [{ approved: 0, within: 0, held: 0 }];
    const all = isOf === null ? null : placesOn(home, date);
    const held = all === null ? 0 : Math.min(all, heldPlacesOn(home, date) ?? 0);
    const approved = all === null ? null : all - held;
    const { withinArea } = home;
    return [
      { approved, within: approved === null || withinArea === null ? null : withinArea ? approved : 0, held },
    ];
  });
  const others = otherPlaces
    .filter((entry) => entry.placementTypeId === placementTypeId && entry.fromDate <= date)
    .toSorted((one, other) => (one.fromDate < other.fromDate ? 1 : -1))
    .slice(0, 1)
    .map(({ approved, withinArea }) => ({ approved, within: withinArea, held: 0 }));
  const all = [...there, ...others];
  if (all.length === 0) return null;
  return {
    atLeast: all.reduce((sum, { approved }) => sum + (approved ?? 0), 0),
    withinArea: all.reduce((sum, { within }) => sum + (within ?? 0), 0),
    untold: all.filter(({ approved }) => approved === null).length,
    untoldWhere: all.filter(({ within }) => within === null).length,
    held: all.reduce((sum, { held }) => sum + held, 0),
  };
}

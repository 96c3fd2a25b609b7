import { placementTypeIds, placementTypeOf, type PlacementScheme } from './placement-type.ts';

/** Reads placement and provider as the place of their type in the scheme, and remembers it. */
export function typeReader(scheme: PlacementScheme): (place: string, provider: string | null) => number {
  const ids = placementTypeIds(scheme);
  const known = new Map<string | null, Map<string, number>>();
  return (place, provider) => {
    const ofProvider = known.get(provider) ?? new Map<string, number>();
    const seen = ofProvider.get(place);
    if (seen !== undefined) return seen;
    const type = ids.indexOf(placementTypeOf(scheme, place, provider));
    known.set(provider, ofProvider.set(place, type));
    return type;
  };
}

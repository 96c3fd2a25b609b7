/** Placement codes that are counted together; `splitByProvider` keeps what the authority runs itself apart from what it buys. */
export interface PlacementType {
  readonly id: string;
  readonly label: string;
  readonly places: readonly string[];
}

/** Types as data; a code that none of them names is `other`. */
export interface PlacementScheme {
  readonly types: readonly PlacementType[];
  readonly splitByProvider: boolean;
}

/**
 * Fostering, children's homes and supported accommodation by the codes of the SSDA903 return. Secure homes, placements with parents,
 * for adoption, schools and custody are `other`: nobody commissions them as homes of one of the three kinds.
 *
 * @source Department for Education, SSDA903 code sets: U1–U6, K2 and R1, H5 and P2 (until 2024/25) and K3 (from 2025/26)
 */
export const PLACEMENT_TYPES: PlacementScheme = {
  types: [
    { id: 'fostering', label: 'Fostering', places: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] },
    { id: 'residential', label: 'Residential', places: ['K2', 'R1'] },
    { id: 'supported', label: 'Supported', places: ['H5', 'P2', 'K3'] },
  ],
  splitByProvider: false,
};

/** The same types, with the authority's own provision (provider `PR1`) apart from everybody else's. */
export const PLACEMENT_TYPES_BY_PROVIDER: PlacementScheme = { ...PLACEMENT_TYPES, splitByProvider: true };

/**
 * The ids a scheme can give, in order.
 *
 * @example
 * placementTypeIds(PLACEMENT_TYPES); // => ['fostering', 'residential', 'supported', 'other']
 */
export function placementTypeIds(scheme: PlacementScheme): readonly string[] {
  const ids = scheme.types.flatMap(({ id }) =>
    scheme.splitByProvider ? [`${id}-in-house`, `${id}-independent`] : [id],
  );
  return [...ids, 'other'];
}

/**
 * The type of a placement by its code and its provider's. Another authority's carers count as independent: they are bought.
 *
 * @example
 * placementTypeOf(PLACEMENT_TYPES_BY_PROVIDER, 'U4', 'PR1'); // => 'fostering-in-house'
 * @example
 * placementTypeOf(PLACEMENT_TYPES, 'P1', 'PR0'); // => 'other'
 */
export function placementTypeOf(scheme: PlacementScheme, place: string, provider: string | null): string {
  const type = scheme.types.find(({ places }) => places.includes(place));
  if (type === undefined) return 'other';
  if (!scheme.splitByProvider) return type.id;
  return `${type.id}-${provider === 'PR1' ? 'in-house' : 'independent'}`;
}

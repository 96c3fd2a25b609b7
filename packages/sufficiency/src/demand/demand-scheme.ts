import { AGE_BANDS, type AgeBand } from './age-band.ts';
import { PLACEMENT_TYPES, type PlacementScheme } from './placement-type.ts';

/** What is told apart: bands in order of age without gaps, and placements. */
export interface DemandScheme {
  readonly ageBands: readonly AgeBand[];
  readonly placements: PlacementScheme;
}

/** Five bands up to 18 and four types of placement. */
export const DEMAND_SCHEME: DemandScheme = { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES };

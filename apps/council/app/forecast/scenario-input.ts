/** A scenario as the form tells it: at most one change of each kind. More of a kind can be saved through the graph. */
export interface ScenarioInput {
  readonly title: string;
  readonly because: string;
  readonly entrants?: { percent: number; fromDate: string }[];
  readonly leaving?: { percent: number; fromDate: string }[];
  readonly stepDown?: {
    fromPlacementTypeId: string;
    toPlacementTypeId: string;
    children: number;
    each: 'MONTH' | 'YEAR';
    fromDate: string;
  }[];
  readonly newPlaces?: {
    title: string;
    placementTypeId: string;
    places: number;
    openDate: string;
  }[];
  readonly costInflation?: { percent: number; fromYear: number }[];
}

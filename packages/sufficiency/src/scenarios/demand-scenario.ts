import type { IsoDate } from '@golden-thread/outcomes';

/** More or fewer children coming into care. */
export interface EntrantsAdjustment {
  readonly kind: 'entrants';
  /** Percent, from -100: 10 is a tenth more, -100 is nobody. */
  readonly percent: number;
  /** Which ages on entry; null is all. */
  readonly ageBandIds: readonly string[] | null;
  /** Into which types; null is all. */
  readonly placementTypeIds: readonly string[] | null;
  /** The first day it holds. */
  readonly fromDate: IsoDate;
}

/** Children leaving care sooner or later. Those who turn 18 leave either way. */
export interface LeavingAdjustment {
  readonly kind: 'leaving';
  /** Percent by which the chance of leaving rises, from -100. */
  readonly percent: number;
  readonly ageBandIds: readonly string[] | null;
  readonly placementTypeIds: readonly string[] | null;
  readonly fromDate: IsoDate;
}

/** Moves between types that already happen, more or less often. */
export interface MovesAdjustment {
  readonly kind: 'moves';
  /** Percent by which the chance of the move rises, from -100. A move never seen stays never: `step-down` makes new ones. */
  readonly percent: number;
  readonly ageBandIds: readonly string[] | null;
  /** Null is from any type. */
  readonly fromPlacementTypeId: string | null;
  /** Null is to any type. */
  readonly toPlacementTypeId: string | null;
  readonly fromDate: IsoDate;
}

/** How many a plan moves: so many children, or a share of those there, each month or year. */
export type StepDownAmount =
  | { readonly children: number; readonly each: 'month' | 'year' }
  | { readonly sharePercent: number; readonly each: 'month' | 'year' };

/** Children moved by plan from one type to another, such as from residential to fostering. */
export interface StepDownAdjustment {
  readonly kind: 'step-down';
  readonly fromPlacementTypeId: string;
  readonly toPlacementTypeId: string;
  readonly amount: StepDownAmount;
  /** Which ages on the day; null is all. */
  readonly ageBandIds: readonly string[] | null;
  readonly fromDate: IsoDate;
  /** The last day; null is no end. */
  readonly untilDate: IsoDate | null;
}

/**
 * New places of the authority's own: a home that opens, or carers who are recruited (places, not households). From the first day they take children
 * from placements of the same type with independent providers, as many as there are places for, and whenever one is free again. Places that
 * were open before the forecast begins are in the past already, with whoever lives in them: they are none of these.
 */
export interface NewPlacesAdjustment {
  readonly kind: 'new-places';
  /** What it is called, such as the name of the home. */
  readonly title: string;
  /** A type without its provider: `residential`, `fostering`, `supported`. Needs a scheme that tells providers apart. */
  readonly placementTypeId: string;
  /** Children it can take, 0 or more. */
  readonly places: number;
  readonly openDate: IsoDate;
  /** The first day it takes nobody any more; null is no end. */
  readonly closeDate: IsoDate | null;
}

/** Prices that rise otherwise than in the base. */
export interface CostInflationAdjustment {
  readonly kind: 'cost-inflation';
  /** With or without its provider; null is every type that has no entry of its own. */
  readonly placementTypeId: string | null;
  /** Percent a year, above -100. */
  readonly percent: number;
  /** The first financial year it holds, by the calendar year it starts in. */
  readonly fromYear: number;
}

/** One thing that would be otherwise. */
export type DemandAdjustment =
  | EntrantsAdjustment
  | LeavingAdjustment
  | MovesAdjustment
  | StepDownAdjustment
  | NewPlacesAdjustment
  | CostInflationAdjustment;

/** A named "what if": what would be otherwise than in the past the rates were read from. Adjustments of one kind multiply. */
export interface DemandScenario {
  readonly id: string;
  readonly title: string;
  readonly adjustments: readonly DemandAdjustment[];
}

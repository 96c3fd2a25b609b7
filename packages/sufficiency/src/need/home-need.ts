import type { IsoDate } from '@golden-thread/outcomes';
import type { CostInflation, UnitCost } from '../cost/unit-cost.ts';
import type { Home, HomeKind } from '../homes/home.ts';
import type { ScenarioPoint } from '../scenarios/scenario-forecast.ts';

/** What of a home counts places; any `Home` is one. */
export type HomeForNeed = Pick<
  Home,
  | 'kind'
  | 'sector'
  | 'registrations'
  | 'places'
  | 'heldPlaces'
  | 'withinArea'
  | 'openedDate'
  | 'closedDate'
  | 'toldDate'
>;

/** Places that are in no home, above all with foster carers: how many a type has from a day until the next entry. */
export interface OtherPlaces {
  /** A type of the forecast, such as `fostering`. */
  readonly placementTypeId: string;
  readonly fromDate: IsoDate;
  /** Children who could be placed; null where nobody says. */
  readonly approved: number | null;
  /** Of these, inside the authority; null where nobody says. */
  readonly withinArea: number | null;
}

/** Which kind of home serves which type of the forecast, without its provider. A kind that is not named serves none. */
export type TypeOfKind = Readonly<Partial<Record<HomeKind, string>>>;

/** What need is told from. */
export interface NeedInput {
  /** The days to tell it for, such as `atEnd` of each year of a scenario. */
  readonly points: readonly ScenarioPoint[];
  readonly homes: readonly HomeForNeed[];
  /** Several entries of one type replace each other from day to day. */
  readonly otherPlaces: readonly OtherPlaces[];
  /** Of the children of a type, the percent who would be placed inside the authority; a type that is not named is unknown. */
  readonly withinAreaPercent: Readonly<Record<string, number>>;
  readonly unitCosts: readonly UnitCost[];
  readonly inflation: readonly CostInflation[];
}

/** Places of one type on a day, as far as they are told. */
export interface PlacesTold {
  /** Places told of that a child could have, wherever they are: the least there are. */
  readonly atLeast: number;
  /** Of these, inside the authority: the least there are. */
  readonly withinArea: number;
  /** Homes, or lists of carers, that are there and whose number of places nobody tells. */
  readonly untold: number;
  /** Those of whose places nobody tells how many are inside the authority. */
  readonly untoldWhere: number;
  /** Approved places that are held and so in none of these: for a child, or because of who lives there. Where nobody tells of any, none is taken off. */
  readonly held: number;
}

/** What is needed of one type on a day, against what there is. */
export interface NeedRow {
  readonly date: IsoDate;
  readonly placementTypeId: string;
  /** Children expected, and the ends of the 80 % interval. */
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  /** The same children by age, in order. Nobody says which ages a home takes, so places are not told by age. */
  readonly ageBands: readonly { readonly ageBandId: string; readonly expected: number }[];
  /** Places that a child could have. Null where any home of the type has an untold number, or none is told of at all: never 0. */
  readonly places: number | null;
  /** Why places are null, as a sentence; null where they are not. */
  readonly untoldBecause: string | null;
  readonly told: PlacesTold;
  /** Children less places: above zero too few places, below zero vacancies. Null where places are. */
  readonly gap: number | null;
  /** The same at the ends of the interval. */
  readonly gapLower: number | null;
  readonly gapUpper: number | null;
  /** Children who would be placed inside the authority, less places there; null where either is untold. */
  readonly gapWithinArea: number | null;
  /** What the missing places cost for 365 nights when bought, in whole pence; 0 without a gap, null where gap or price is unknown. */
  readonly gapPenceAYear: number | null;
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { HomeKind, Home } from '../homes/home.ts';

/** What of a home counts places; any `Home` is one. */
export type HomeForNeed = Pick<Home, 'kind' | 'places' | 'withinArea' | 'openedDate' | 'closedDate'> & {
  readonly id: string;
};

/** Places that are in no home, above all with foster carers: how many a type has from a day until the next entry. */
export interface OtherPlaces {
  /** A type of the forecast, such as `fostering`. */
  readonly placementTypeId: string;
  readonly fromDate: IsoDate;
  /** Children who could be placed; null where nobody says. */
  readonly approved: number | null;
  /** Whether they are inside the authority; null where nobody says. */
  readonly withinArea: boolean | null;
}

/** Which kinds of home serve which type of the forecast. */
export type TypeOfKind = Readonly<Partial<Record<HomeKind, string>>>;

/** Places of one type on a day, as far as they are told. */
export interface PlacesTold {
  /** Places told of, wherever they are: the least there are. */
  readonly atLeast: number;
  readonly withinArea: number;
  /** Homes, or lists of carers, that are open and whose number of places nobody tells. */
  readonly untold: number;
}

/** What is needed of one type on a day, against what there is. */
export interface NeedRow {
  readonly date: IsoDate;
  readonly placementTypeId: string;
  /** Children expected, and the ends of the 80 % interval. */
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  /** The same children by age. */
  readonly ageBands: readonly { readonly ageBandId: string; readonly expected: number }[];
  /** Null where any open home of the type has an untold number of places, or none is told of at all: never 0. */
  readonly places: number | null;
  readonly told: PlacesTold;
  /** Children less places: above zero too few places, below zero vacancies. Null where places are. */
  readonly gap: number | null;
  /** Children near home who would be needed inside the authority, less places there; null where either is untold. */
  readonly gapWithinArea: number | null;
  /** What the missing places cost a year when bought, in pence; 0 without a gap, null where gap or price is unknown. */
  readonly gapPenceAYear: number | null;
}

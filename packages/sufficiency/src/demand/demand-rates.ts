import type { IsoDate } from '@golden-thread/outcomes';
import type { DemandScheme } from './demand-scheme.ts';
import type { RateLevel } from './rate-level.ts';

/** Chances of one night in one band and type, and how many nights and departures they rest on. */
export interface CellRates {
  /** Chance of leaving care by the next day, birthdays that end care apart. */
  readonly leaves: number;
  /** Chance of being in each type the next day; the own type's place is 0. */
  readonly moves: readonly number[];
  /** Nights children spent in it in the window. */
  readonly nights: number;
}

/** What a window of the past says of every night to come. */
export interface DemandRates {
  readonly scheme: DemandScheme;
  readonly fromDate: IsoDate;
  readonly toDate: IsoDate;
  /** By band, then by type. */
  readonly cells: readonly (readonly CellRates[])[];
  /** Children who come into care a day, by age in whole years, then by type. */
  readonly entrants: readonly (readonly number[])[];
  /** The events the rates rest on. */
  readonly seen: { readonly entrants: number; readonly leavers: number; readonly moves: number };
  /** How far the window's levels were from those the rates now have, how sure these are and how fast they drift, where that was asked for. */
  readonly levels?: RateLevels;
}

/** The levels of what drifts. */
export interface RateLevels {
  readonly entrants: RateLevel;
  readonly leaves: RateLevel;
  readonly moves: RateLevel;
}

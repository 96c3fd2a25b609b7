import type { Indicator } from '../indicator.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';

/**
 * Which way a measure moves. `improving` and `worsening` need a polarity; without one it is only `rising` or `falling`, which
 * judges nothing.
 */
export type TravelWord = 'improving' | 'worsening' | 'rising' | 'falling' | 'unchanged' | 'cannot-be-told';

/** A direction that could be told. */
export type ToldTravelWord = Exclude<TravelWord, 'cannot-be-told'>;

/** What the newest figure is held against: the figure before it, or that of the same period a year earlier. */
export type TravelBasis = 'figure-before' | 'same-period-last-year';

/** Which way a measure moves, between which periods, by how much, and in words. */
export interface DirectionOfTravel {
  readonly word: TravelWord;
  readonly basis: TravelBasis;
  /** The period of the newest record; null when there is none. */
  readonly period: Period | null;
  /** The earlier period it is held against; null when there is no figure to hold it against. */
  readonly against: Period | null;
  /** The newest figure less the earlier one, both rounded first; null when it cannot be told. */
  readonly change: number | null;
  /** Whether periods without a figure lie between the two; null where it cannot be known. */
  readonly acrossGap: boolean | null;
  readonly sentence: string;
}

/** What the direction of travel is read from. Observations of other indicators are ignored. */
export interface TravelInput {
  readonly indicator: Pick<Indicator, 'id' | 'polarity' | 'unit' | 'decimals' | 'frequency'>;
  readonly observations: readonly Observation[];
  /** The day it is read at; what became known later is not looked at. */
  readonly asOf: IsoDate;
  /** `figure-before` when left out. */
  readonly basis?: TravelBasis | undefined;
}

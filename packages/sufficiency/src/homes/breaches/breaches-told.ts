import type { IsoDate } from '@golden-thread/outcomes';
import type { Home } from '../home.ts';
import type { HomeEpisode } from '../open-on.ts';
import { breachesOn, type PlacementBreaches } from './breaches-on.ts';

/** What is known of breaches on a day, and of which day it is told. */
export interface BreachesTold extends PlacementBreaches {
  /** The day asked about, or the last one before it that a return reaches. */
  readonly onDate: IsoDate;
  /** Whether a return reaches the day asked about. Where none does, a child may have moved since, and others may have come. */
  readonly reachesDay: boolean;
}

/**
 * The breaches of a day; where no return reaches it, those of the last day that one does, so that nobody takes silence for none. Null where no return
 * tells of anybody.
 *
 * @example
 * breachesTold([], [], '2022-03-31'); // => null
 */
export function breachesTold(
  homes: readonly Home[],
  episodes: readonly HomeEpisode[],
  day: IsoDate,
): BreachesTold | null {
  const lastDay = episodes.reduce((last, { toldUntil }) => (toldUntil > last ? toldUntil : last), '');
  const onDate = lastDay < day ? lastDay : day;
  const found = breachesOn(homes, episodes, onDate);
  return found === null ? null : { ...found, onDate, reachesDay: onDate === day };
}

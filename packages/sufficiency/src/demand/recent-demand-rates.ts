import { dayNumber, fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';
import { eventsByDay } from './events-by-day.ts';
import { fitDemandRates } from './fit-demand-rates.ts';
import { levelOfDays } from './level-of-days.ts';
import { scaled } from './rate-factors.ts';

/**
 * The rates to forecast with: how ages and placements differ is taken from the window, how many come, leave and move as it stands at its
 * end, followed through the whole past up to there. Nothing after the window is looked at, and nothing before the first day from which on
 * the history is whole, in the window either unless all of it is.
 *
 * How sure each level is, and how fast it drifts, goes with the rates, and `forecastWithin` makes its intervals of it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 * @example
 * import { demandHistory, recentDemandRates } from '@golden-thread/sufficiency/demand';
 * recentDemandRates(demandHistory([]), '2021-04-01', '2022-03-31').levels?.entrants.level; // => 1
 */
export function recentDemandRates(history: DemandHistory, fromDate: IsoDate, toDate: IsoDate): DemandRates {
  const [first, last] = [dayNumber(fromDate), dayNumber(toDate)];
  const { wholeFromDay } = history;
  const isCut = first < wholeFromDay && wholeFromDay <= last;
  const rates = fitDemandRates(history, isCut ? fromDayNumber(wholeFromDay) : fromDate, toDate);
  const { entrants, leaves, moves } = eventsByDay(history, rates, wholeFromDay, last);
  const levels = {
    entrants: levelOfDays(entrants),
    leaves: levelOfDays(leaves),
    moves: levelOfDays(moves),
  };
  const factors = {
    entrants: levels.entrants.level,
    leaves: levels.leaves.level,
    moves: levels.moves.level,
  };
  return { ...scaled(rates, factors), levels };
}

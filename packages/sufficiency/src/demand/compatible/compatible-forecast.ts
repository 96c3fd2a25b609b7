import { addDays, dayNumber, fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandEpisode } from '../demand-episode.ts';
import { tidyEpisodes } from '../tidy-episodes.ts';
import type { Convention } from './convention.ts';
import { dailyStock, stockAt } from './daily-stock.ts';
import { meanDailyRates, type StateRates } from './mean-daily-rates.ts';
import { spellsOf, stateName, type Spell } from './spell.ts';
import { stepStates, type CompatibleState } from './step-states.ts';

/** What to ask another model. `dataFromDate` is the first day of the first return (1 April), null where the model does not ask. */
export interface CompatibleRequest {
  readonly convention: Convention;
  readonly referenceFromDate: IsoDate;
  readonly referenceToDate: IsoDate;
  readonly predictFromDate: IsoDate;
  readonly daysAhead: readonly number[];
  readonly dataFromDate: IsoDate | null;
}

/** What the other model says: stock, rates, entrants a day, and days ahead. Leavers, whom it keeps in its total, are left out. */
export interface CompatibleForecast {
  readonly stock: ReadonlyMap<string, number>;
  /** Children who went from one state to another in the window, moves within a state too. */
  readonly transitions: StateRates;
  readonly rates: StateRates;
  /** Children who came in the window. */
  readonly came: ReadonlyMap<string, number>;
  /** The same by day. */
  readonly entrants: ReadonlyMap<string, number>;
  readonly points: readonly {
    readonly date: IsoDate;
    readonly states: readonly CompatibleState[];
    readonly total: number;
  }[];
}

/**
 * The in-care forecast of an open-source demand model by its own conventions, faults and all, so that a council can see that it is the
 * same data and what the default does otherwise. Births must be days, since these models take ages in days.
 *
 * @throws Defect `NOBODY_TO_LEAVE`; `NOT_A_CALENDAR_DAY`.
 */
export function compatibleForecast(
  episodes: readonly DemandEpisode[],
  request: CompatibleRequest,
): CompatibleForecast {
  const { convention } = request;
  const [first, last] = [dayNumber(request.referenceFromDate), dayNumber(request.referenceToDate)];
  const tidy = tidyEpisodes(episodes);
  const lastEvent = tidy.reduce(
    (latest, { startDay, endDay }) => Math.max(latest, endDay ?? startDay),
    -Infinity,
  );
  const returnsEnd = marchAfter(lastEvent);
  const spells = spellsOf(tidy, convention, returnsEnd);
  const stock = dailyStock(spells, convention.ageing === 'cut' ? returnsEnd : null);
  const dataFirst = request.dataFromDate === null ? null : dayNumber(request.dataFromDate);
  const rates = meanDailyRates(spells, stock, convention, { first, last, dataFirst });
  const came = comersOf(spells, first, last);
  const days = last - first + (convention.entrantDays === 'inclusive' ? 1 : 0);
  const entrants = new Map([...came].map(([state, count]) => [state, count / days]));
  const start = stockAt(stock, dayNumber(request.predictFromDate));
  const points = stepStates(start, rates, entrants, { convention, daysAhead: request.daysAhead });
  const left = new Set(convention.bands.map((_, band) => stateName(convention, band, convention.leftType)));
  return {
    stock: start,
    transitions: transitionsOf(spells, first, last),
    rates,
    came,
    entrants,
    points: points.map(({ day, states }) => {
      const inCare = states.filter(({ state }) => !left.has(state));
      const total = inCare.reduce((sum, { expected }) => sum + expected, 0);
      return { date: addDays(request.predictFromDate, day), states: inCare, total };
    }),
  };
}

/** Returns end on 31 March: the one on or after a day. */
function marchAfter(day: number): number {
  const date = fromDayNumber(day);
  const year = Number(date.slice(0, 4)) + (date.slice(5) > '03-31' ? 1 : 0);
  return dayNumber(`${year}-03-31`);
}

function comersOf(spells: readonly Spell[], first: number, last: number): ReadonlyMap<string, number> {
  const came = new Map<string, number>();
  for (const { state, entered, startDay } of spells)
    if (entered && first <= startDay && startDay <= last) came.set(state, (came.get(state) ?? 0) + 1);
  return came;
}

function transitionsOf(spells: readonly Spell[], first: number, last: number): StateRates {
  const counts = new Map<string, Map<string, number>>();
  for (const { state, then, endDay } of spells) {
    if (then === null || endDay === null || endDay < first || endDay > last) continue;
    const ofState = counts.get(state) ?? new Map<string, number>();
    counts.set(state, ofState.set(then, (ofState.get(then) ?? 0) + 1));
  }
  return counts;
}

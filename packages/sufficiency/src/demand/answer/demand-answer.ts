import type { IsoDate } from '@golden-thread/outcomes';
import type { DemandEpisode } from '../demand-episode.ts';
import { demandHistory, type LeftOut } from '../demand-history.ts';
import { forecastWithin, type DemandPointWithin } from '../demand-interval.ts';
import type { DemandRates } from '../demand-rates.ts';
import { DEMAND_SCHEME, type DemandScheme } from '../demand-scheme.ts';
import { flowsBetween, type Flow } from '../flows-between.ts';
import { recentDemandRates } from '../recent-demand-rates.ts';
import { stockOn, type StockCell } from '../stock-on.ts';
import { pastYears, type PastForecasts } from './past-years.ts';
import { yearEnds } from './year-ends.ts';

/** What is asked of some years' returns. Windows include their first and last day. */
export interface DemandQuestion {
  /** The first day of the first return and the last of the newest. */
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
  readonly referenceFromDate: IsoDate;
  readonly referenceToDate: IsoDate;
  /** The day whose children the forecast begins with. */
  readonly fromDate: IsoDate;
  readonly days: number;
  readonly scheme?: DemandScheme;
}

/** Children in care on one day. */
export interface StockOfDay {
  readonly date: IsoDate;
  readonly total: number;
  readonly cells: readonly StockCell[];
}

/** Everything the model says of some years' returns. */
export interface DemandAnswer {
  readonly scheme: DemandScheme;
  /** The day before the first return, which has only those who stayed into it, and every 31 March after. */
  readonly stock: readonly StockOfDay[];
  /** Those who moved or turned an age within care, came into it, and left it in the reference window. */
  readonly transitions: readonly Flow[];
  readonly entrants: readonly Flow[];
  readonly leavers: readonly Flow[];
  readonly rates: DemandRates;
  /** Every day ahead. */
  readonly forecast: readonly DemandPointWithin[];
  readonly backTest: readonly PastForecasts[];
  /** How many episodes count nowhere, by why. */
  readonly leftOut: Readonly<Partial<Record<LeftOut['because'], number>>>;
}

/**
 * The whole answer to how many children to expect: where it stood each year, what happened in the window the rates rest on, the rates,
 * every day ahead, and how forecasts made the same way in past years turned out.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 * @example
 * import { demandAnswer } from '@golden-thread/sufficiency/demand';
 * const window = { referenceFromDate: '2021-04-01', referenceToDate: '2022-03-31', fromDate: '2022-03-31' };
 * demandAnswer([], { ...window, dataFromDate: '2020-04-01', dataToDate: '2022-03-31', days: 30 }).forecast.length; // => 30
 */
export function demandAnswer(episodes: readonly DemandEpisode[], question: DemandQuestion): DemandAnswer {
  const { dataFromDate, dataToDate, referenceFromDate, referenceToDate, scheme = DEMAND_SCHEME } = question;
  const history = demandHistory(episodes, scheme);
  const rates = recentDemandRates(history, referenceFromDate, referenceToDate);
  const flows = flowsBetween(history, referenceFromDate, referenceToDate);
  const leftOut: Partial<Record<LeftOut['because'], number>> = {};
  for (const { because } of history.leftOut) leftOut[because] = (leftOut[because] ?? 0) + 1;
  const daysAhead = Array.from({ length: question.days }, (_, index) => index + 1);
  return {
    scheme,
    stock: yearEnds(dataFromDate, dataToDate).map((date) => {
      const cells = stockOn(history, date);
      return { date, total: cells.reduce((sum, { children }) => sum + children, 0), cells };
    }),
    transitions: flows.filter(
      ({ fromAgeBandId, toAgeBandId }) => fromAgeBandId !== null && toAgeBandId !== null,
    ),
    entrants: flows.filter(({ fromAgeBandId }) => fromAgeBandId === null),
    leavers: flows.filter(({ toAgeBandId }) => toAgeBandId === null),
    rates,
    forecast: forecastWithin(history, rates, question.fromDate, daysAhead),
    backTest: pastYears(history, question),
    leftOut,
  };
}

import { addDays, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { forecastWithin, type DemandInterval } from './demand-interval.ts';
import { fitDemandRates } from './fit-demand-rates.ts';
import { staysOn } from './stock-on.ts';

/** Where to stand, how far back to look and how far ahead, in days. */
export interface BackTestRequest {
  readonly origins: readonly IsoDate[];
  readonly windowDays: number;
  readonly daysAhead: readonly number[];
  readonly level?: 50 | 80 | 95;
}

/** One forecast held against what came. `noChange` is the number on the day it was made. */
export interface BackTestCase {
  readonly originDate: IsoDate;
  readonly date: IsoDate;
  readonly expected: number;
  readonly interval: DemandInterval;
  readonly actual: number;
  readonly noChange: number;
  readonly covered: boolean;
}

/** All cases, how far off the model and "no change" are on average, and the share of intervals that held; null without a case. */
export interface BackTest {
  readonly cases: readonly BackTestCase[];
  readonly meanError: number | null;
  readonly meanErrorOfNoChange: number | null;
  readonly coverage: number | null;
}

/**
 * Forecasts as they would have been made on past days, held against what came. Rates are fitted anew on the window that ends on each
 * day; nothing after it is looked at. Give only days whose outcome the history covers.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 */
export function backTestDemand(history: DemandHistory, request: BackTestRequest): BackTest {
  const { origins, windowDays, daysAhead, level = 80 } = request;
  const cases = origins.flatMap((originDate) => {
    const rates = fitDemandRates(history, addDays(originDate, 1 - windowDays), originDate);
    const noChange = staysOn(history.columns, dayNumber(originDate)).length;
    return forecastWithin(history, rates, originDate, daysAhead, level).map(({ date, total, interval }) => {
      const actual = staysOn(history.columns, dayNumber(date)).length;
      const covered = interval.lower <= actual && actual <= interval.upper;
      return { originDate, date, expected: total.expected, interval, actual, noChange, covered };
    });
  });
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    cases,
    meanError: mean(cases.map(({ expected, actual }) => Math.abs(expected - actual))),
    meanErrorOfNoChange: mean(cases.map(({ noChange, actual }) => Math.abs(noChange - actual))),
    coverage: mean(cases.map(({ covered }) => (covered ? 1 : 0))),
  };
}

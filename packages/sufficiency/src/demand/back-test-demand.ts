import { addDays, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { forecastWithin, type DemandInterval } from './demand-interval.ts';
import { meanOf } from './mean-of.ts';
import { recentDemandRates } from './recent-demand-rates.ts';
import { staysOn } from './stock-on.ts';

/** Where to stand, how far back to look and how far ahead, in days. */
export interface BackTestRequest {
  readonly origins: readonly IsoDate[];
  /** Null, as unless told, looks back as far as can be. */
  readonly windowDays?: number | null;
  readonly daysAhead: readonly number[];
  /** The last day whose outcome is known: what looks further ahead is passed over. Without it, every outcome is taken to be known. */
  readonly knownUntilDate?: IsoDate;
  readonly level?: 50 | 80 | 95;
}

/** One forecast held against what came. `noChange` is the number on the day it was made. */
export interface BackTestCase {
  readonly originDate: IsoDate;
  readonly date: IsoDate;
  readonly daysAhead: number;
  readonly expected: number;
  readonly interval: DemandInterval;
  readonly actual: number;
  readonly noChange: number;
  readonly covered: boolean;
}

/** How far off the model and "no change" are on average, and the share of intervals that held; null without a case. */
export interface BackTestScore {
  readonly meanError: number | null;
  readonly meanErrorOfNoChange: number | null;
  readonly coverage: number | null;
}

/** All cases, how they turned out in all and by how far ahead they looked, and the days with too short a past to try. */
export interface BackTest extends BackTestScore {
  readonly cases: readonly BackTestCase[];
  readonly byDaysAhead: readonly (BackTestScore & { readonly daysAhead: number; readonly cases: number })[];
  /** Days with less than a year of whole past behind them: what nobody was told of cannot be learned from. */
  readonly tooEarly: readonly IsoDate[];
}

/** The least past a forecast is tried on. */
const YEAR = 365;

/**
 * Forecasts as they would have been made on past days, held against what came. Rates are fitted anew on the window that ends on each
 * day; nothing after it is looked at.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 */
export function backTestDemand(history: DemandHistory, request: BackTestRequest): BackTest {
  const { origins, windowDays = null, level = 80 } = request;
  const tooEarly = origins.filter((originDate) => !hasYearOfPast(history, originDate));
  const cases = origins.flatMap((originDate) => {
    const origin = dayNumber(originDate);
    if (!hasYearOfPast(history, originDate)) return [];
    const days = windowDays ?? origin - history.wholeFromDay + 1;
    const rates = recentDemandRates(history, addDays(originDate, 1 - days), originDate);
    const noChange = staysOn(history.columns, origin).length;
    const daysAhead = knownAhead(originDate, request);
    return forecastWithin(history, rates, originDate, daysAhead, level).map(({ date, total, interval }) => {
      const actual = staysOn(history.columns, dayNumber(date)).length;
      const covered = interval.lower <= actual && actual <= interval.upper;
      const ahead = dayNumber(date) - origin;
      return {
        originDate,
        date,
        daysAhead: ahead,
        expected: total.expected,
        interval,
        actual,
        noChange,
        covered,
      };
    });
  });
  const reaches = [...new Set(cases.map((each) => each.daysAhead))].sort((one, other) => one - other);
  return {
    cases,
    ...scoreOf(cases),
    byDaysAhead: reaches.map((reach) => {
      const ofReach = cases.filter((each) => each.daysAhead === reach);
      return { daysAhead: reach, cases: ofReach.length, ...scoreOf(ofReach) };
    }),
    tooEarly,
  };
}

/** The days ahead of an origin whose outcome is known. */
export function knownAhead(
  originDate: IsoDate,
  { daysAhead, knownUntilDate }: Pick<BackTestRequest, 'daysAhead' | 'knownUntilDate'>,
): readonly number[] {
  if (knownUntilDate === undefined) return daysAhead;
  return daysAhead.filter((ahead) => addDays(originDate, ahead) <= knownUntilDate);
}

/** Whether the history is whole for the year that ends with a day. */
export function hasYearOfPast({ wholeFromDay }: DemandHistory, date: IsoDate): boolean {
  return dayNumber(date) - wholeFromDay + 1 >= YEAR;
}

function scoreOf(cases: readonly BackTestCase[]): BackTestScore {
  return {
    meanError: meanOf(cases.map(({ expected, actual }) => Math.abs(expected - actual))),
    meanErrorOfNoChange: meanOf(cases.map(({ noChange, actual }) => Math.abs(noChange - actual))),
    coverage: meanOf(cases.map(({ covered }) => (covered ? 1 : 0))),
  };
}

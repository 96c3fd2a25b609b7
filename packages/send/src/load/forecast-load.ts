import type { LoadMonth } from './load-month.ts';
import { checkQuestion, firstMonthAfter, monthsUnknown, whyNotContinued } from './load-question.ts';
import type { LoadQuestion } from './load-question.ts';
import { forecastSeries } from './forecast-series.ts';
import type { SeriesForecast } from './forecast-series.ts';

/** Which series are continued. */
export type LoadSeries = 'requests' | 'plans-issued' | 'plans-in-force';

/** The months to come, each series continued by itself. */
export interface LoadForecast {
  /** As `2025-07`. */
  readonly firstMonth: string;
  readonly series: Readonly<Record<LoadSeries, SeriesForecast>>;
}

const VALUES: Readonly<Record<LoadSeries, (month: LoadMonth) => number | null>> = {
  requests: ({ requests }) => requests,
  'plans-issued': ({ outcomes }) => outcomes?.issue ?? null,
  'plans-in-force': ({ inForce }) => inForce,
};

/**
 * Requests and plans issued in each month to come, and plans in force at its end, if each goes on as it went: by the method that
 * did best on the series itself.
 *
 * The three are continued apart: what a change of requests does to plans, `loadIfRequestsChange` tells.
 *
 * @throws Defect `MONTHS_OUT_OF_RANGE`, `MONTH_NOT_OVER`, `NOT_A_CALENDAR_DAY`.
 */
export function forecastLoad(question: LoadQuestion): LoadForecast {
  checkQuestion(question);
  const { history, asAt, months } = question;
  const firstMonth = firstMonthAfter(asAt);
  const why = whyNotContinued(history, firstMonth);
  const unknown = monthsUnknown(history, firstMonth) ?? 0;
  const forecast = (series: LoadSeries): SeriesForecast =>
    forecastSeries({
      series: history.months.map((month) => ({ month: month.month, value: VALUES[series](month) })),
      monthsUnknown: unknown,
      firstMonth,
      months,
      why,
    });
  return {
    firstMonth,
    series: {
      requests: forecast('requests'),
      'plans-issued': forecast('plans-issued'),
      'plans-in-force': forecast('plans-in-force'),
    },
  };
}

import { monthLabel, roundTo } from '@golden-thread/outcomes';
import { lastKnownRun, projectSeries } from '@golden-thread/projection';
import type { MethodName } from '@golden-thread/projection';
import { calendarEffects } from './calendar-effects.ts';
import { remarksOn, whyMethod } from './forecast-words.ts';
import { after } from './join-load-histories.ts';
import { monthlyInterval } from './monthly-interval.ts';
import { estimateAbout } from './path-interval.ts';
import type { Estimate } from './path-interval.ts';

/** The longest run of months looked at: what happened earlier says little about the next, and costs time. */
const MOST_KNOWN = 36;

/** The furthest a series is continued from its last known month. */
const FURTHEST = 30;

/** One month to come. */
export interface ForecastMonth extends Estimate {
  readonly month: string;
}

/** A series continued, how, and how well that did. */
export interface SeriesForecast {
  /** Empty where there is no forecast, and `remarks` say why. */
  readonly months: readonly ForecastMonth[];
  readonly intervalPercent: 80;
  readonly method: MethodName | null;
  /** What the method does and why it was taken, as a sentence. */
  readonly why: string | null;
  /**
   * How far off the method was, one to three months ahead, on months it had not seen: the mean of |foretold − actual| / actual, in
   * percent; null where there is nothing to tell it from.
   */
  readonly meanErrorPercent: number | null;
  /** How many values were held out for that. */
  readonly heldOut: number;
  /** The months in a row it was told from. */
  readonly knownMonths: number;
  /** Whether some months of the year were told to be higher than others. */
  readonly calendarEffects: boolean;
  /** What a reader should know beside the figures, in whole sentences; never empty. */
  readonly remarks: readonly string[];
}

/** A month and what was counted in it, or at its end. */
interface MonthValue {
  readonly month: string;
  readonly value: number | null;
}

/** What a forecast is made from. */
export interface SeriesGrounds {
  readonly series: readonly MonthValue[];
  /** How many months lie between the last of the series and the first to come. */
  readonly monthsUnknown: number;
  readonly firstMonth: string;
  readonly months: number;
  /** Why nothing can be said; null where it can. */
  readonly why: string | null;
}

/** Continues a monthly series by the method that did best on it. */
export function forecastSeries(grounds: SeriesGrounds): SeriesForecast {
  const { series: given, monthsUnknown, firstMonth, months } = grounds;
  const run = lastKnownRun(given.map(({ value }) => value));
  const values = run.values.slice(-MOST_KNOWN);
  if (grounds.why !== null || values.length === 0) {
    return nothing(grounds.why ?? 'No month of the records tells of it.');
  }
  const { month: lastKnown } = given[given.length - 1 - run.unknownAfter] as MonthValue;
  const over = monthsUnknown + run.unknownAfter;
  if (over + months > FURTHEST)
    return nothing(
      `The last known month is ${monthLabel(`${lastKnown}-01`)}, too long ago to look so far ahead.`,
    );
  const effects = calendarEffects(values, lastKnown);
  const series = effects.without;
  const projected = projectSeries({ series, years: over + months, decimals: 1 });
  if (!projected.ok) return nothing(projected.issues.map(({ found }) => found).join('; '));
  const { points, backTest, method } = projected.value;
  const about = monthlyInterval(series, method, over + months);
  const remarks = [
    effects.because,
    ...remarksOn({
      known: values.length,
      leftOut: run.leftOut,
      over,
      months,
      hasInterval: about !== null,
      hasError: backTest.meanAbsolutePercentageError !== null,
    }),
  ];
  return {
    months: points.slice(over).map(({ value }, at) => {
      const month = after(firstMonth, at);
      const factor = effects.factors?.get(month.slice(5)) ?? 1;
      const half = about?.(over + at + 1) ?? null;
      return { month, ...estimateAbout(roundTo(value * factor, 1), half === null ? null : half * factor) };
    }),
    intervalPercent: 80,
    method,
    why: whyMethod(projected.value),
    meanErrorPercent: backTest.meanAbsolutePercentageError,
    heldOut: backTest.heldOut,
    knownMonths: values.length,
    calendarEffects: effects.factors !== null,
    remarks,
  };
}

function nothing(reason: string): SeriesForecast {
  return {
    months: [],
    intervalPercent: 80,
    method: null,
    why: null,
    meanErrorPercent: null,
    heldOut: 0,
    knownMonths: 0,
    calendarEffects: false,
    remarks: [reason],
  };
}

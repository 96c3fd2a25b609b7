import { addDays, addMonths, daysBetween, type IsoDate } from '@golden-thread/outcomes';
import { backTestDemand, type BackTestCase } from '../back-test-demand.ts';
import type { DemandHistory } from '../demand-history.ts';
import { yearEnds } from './year-ends.ts';

/** How past forecasts of one reach turned out; shares and means are null without a case. */
export interface PastForecasts {
  /** Null where fewer days than a year were asked for: then each is that many days ahead. */
  readonly yearsAhead: number | null;
  readonly cases: readonly BackTestCase[];
  readonly meanError: number | null;
  /** How far off it would have been to say that nothing changes. */
  readonly meanErrorOfNoChange: number | null;
  /** The share of what came that lay inside the 80 % interval. */
  readonly coverage: number | null;
}

/** What settles which past forecasts there are. */
interface PastRequest {
  readonly dataFromDate: IsoDate;
  readonly dataToDate: IsoDate;
  readonly referenceFromDate: IsoDate;
  readonly referenceToDate: IsoDate;
  readonly days: number;
}

/**
 * Forecasts as they would have been made on every past 31 March, with a window as long as the one asked for, held against what came:
 * on every 31 March after it, as far ahead as is asked for. A day is passed over where the returns do not reach a whole window back.
 */
export function pastYears(history: DemandHistory, request: PastRequest): readonly PastForecasts[] {
  const { dataFromDate, dataToDate, days } = request;
  const years = Math.floor(days / 365);
  const reaches = years === 0 ? [null] : Array.from({ length: years }, (_, at) => at + 1);
  const cases = reaches.map((): BackTestCase[] => []);
  for (const origin of yearEnds(dataFromDate, dataToDate)) {
    const windowDays = daysBetween(windowBefore(origin, request), origin);
    if (addDays(origin, 1 - windowDays) < dataFromDate) continue;
    const reached = reaches
      .map((reach) => (reach === null ? days : daysBetween(origin, addMonths(origin, 12 * reach))))
      .filter((ahead) => addDays(origin, ahead) <= dataToDate);
    if (reached.length === 0) continue;
    const past = backTestDemand(history, { origins: [origin], windowDays, daysAhead: reached });
    past.cases.forEach((each, at) => cases[at]!.push(each));
  }
  return reaches.map((yearsAhead, at) => summed(yearsAhead, cases[at]!));
}

/** The day before a window of the same length ends with a day: of whole months, if it is; of as many days, if not. */
function windowBefore(origin: IsoDate, { referenceFromDate, referenceToDate }: PastRequest): IsoDate {
  const after = addDays(referenceToDate, 1);
  const months = monthOf(after) - monthOf(referenceFromDate);
  if (addMonths(referenceFromDate, months) === after)
    return addDays(addMonths(addDays(origin, 1), -months), -1);
  return addDays(origin, -daysBetween(referenceFromDate, after));
}

function monthOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function summed(yearsAhead: number | null, cases: readonly BackTestCase[]): PastForecasts {
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    yearsAhead,
    cases,
    meanError: mean(cases.map(({ expected, actual }) => Math.abs(expected - actual))),
    meanErrorOfNoChange: mean(cases.map(({ noChange, actual }) => Math.abs(noChange - actual))),
    coverage: mean(cases.map(({ covered }) => (covered ? 1 : 0))),
  };
}

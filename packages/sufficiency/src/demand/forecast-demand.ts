import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import { cohortsOf, type Cohorts } from './cohorts.ts';
import { chancesOf, startOf } from './course.ts';
import { crossingsOf } from './crossings.ts';
import { crowdFrom } from './crowd.ts';
import { crowdNumbers } from './crowd-numbers.ts';
import type { DemandHistory } from './demand-history.ts';
import type { DemandNumbers } from './demand-numbers.ts';
import { partsOf } from './demand-parts.ts';
import { pointFrom, type DemandPoint } from './demand-point.ts';
import type { DemandRates } from './demand-rates.ts';

/**
 * The expected number of children on days ahead, and its exact variance, from who is in care on the day before the first.
 *
 * Each child goes their own way, so the number in a cell is a sum of independent yes and no: the variance of a cell, a band, a type and
 * the total each follow from the chance of one child to be in it. Adding up the variances of cells would be too wide, since who leaves
 * one is in another. Entrants come independently (Poisson).
 *
 * @param daysAhead - days after `fromDate` to report, from 1, in order.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, fitDemandRates, forecastDemand } from '@golden-thread/sufficiency/demand';
 * const none = demandHistory([]);
 * const rates = fitDemandRates(none, '2021-04-01', '2022-03-31');
 * forecastDemand(none, rates, '2022-03-31', [365])[0]?.total; // => { expected: 0, variance: 0 }
 */
export function forecastDemand(
  history: DemandHistory,
  rates: DemandRates,
  fromDate: IsoDate,
  daysAhead: readonly number[],
): readonly DemandPoint[] {
  const start = dayNumber(fromDate);
  const days = daysInOrder(daysAhead);
  const cohorts = cohortsOf(history, start, start + (days.at(-1) ?? 0));
  const parts = partsOf(rates.scheme, cohorts.typeIds);
  const numbers = numbersAhead(cohorts, rates, start, days);
  return days.map((ahead, at) => pointFrom(parts, start + ahead, numbers[at]!));
}

/** The numbers of days ahead, which are in order, from 1. */
export function numbersAhead(
  cohorts: Cohorts,
  rates: DemandRates,
  start: number,
  daysAhead: readonly number[],
): readonly DemandNumbers[] {
  const crowdOn = crowdFrom({
    cohorts,
    course: startOf(cohorts, start),
    chances: chancesOf(rates),
    crossings: crossingsOf(cohorts, start, start + (daysAhead.at(-1) ?? 0)),
    withPairs: true,
  });
  return daysAhead.map((ahead) => crowdNumbers(crowdOn(start + ahead)));
}

/** Days ahead in order, each once, from 1. */
export function daysInOrder(daysAhead: readonly number[]): readonly number[] {
  return [...new Set(daysAhead)].filter((ahead) => ahead >= 1).sort((one, other) => one - other);
}

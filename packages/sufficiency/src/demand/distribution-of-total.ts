import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import { cohortsOf } from './cohorts.ts';
import { chancesOf, courseOn, startOf } from './course.ts';
import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';

/**
 * The exact chance of every number of children in care so many days ahead, given the rates: place 0 is the chance of none. It stops
 * where less than one in a billion is left. The work grows with the square of the children, so ask it of one authority, not of England.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, distributionOfTotal, fitDemandRates } from '@golden-thread/sufficiency/demand';
 * const none = demandHistory([]);
 * distributionOfTotal(none, fitDemandRates(none, '2021-04-01', '2022-03-31'), '2022-03-31', 30); // => [1]
 */
export function distributionOfTotal(
  history: DemandHistory,
  rates: DemandRates,
  fromDate: IsoDate,
  days: number,
): readonly number[] {
  const start = dayNumber(fromDate);
  const cohorts = cohortsOf(history, start, start + days);
  const { known, coming } = courseOn(startOf(cohorts, start), cohorts, chancesOf(rates), start + days);
  let chances: readonly number[] = [1];
  cohorts.known.forEach(({ children }, at) => {
    const stays = sum(known.subarray(at * cohorts.types, (at + 1) * cohorts.types));
    for (let child = 0; child < children; child += 1) chances = withOneMore(chances, stays);
  });
  return withPoisson(chances, sum(coming));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function withOneMore(chances: readonly number[], stays: number): readonly number[] {
  if (stays === 0) return chances;
  return [...chances, 0].map((chance, count) => {
    const oneFewer = count === 0 ? 0 : chances[count - 1]!;
    return chance * (1 - stays) + oneFewer * stays;
  });
}

function withPoisson(chances: readonly number[], mean: number): readonly number[] {
  if (mean === 0) return chances;
  const poisson: number[] = [];
  let left = 1;
  // By logarithms, since e to the minus mean is no number above zero for means in the hundreds.
  for (let count = 0, log = -mean; left > 1e-9 && count < mean + 40 * Math.sqrt(mean) + 40; count += 1) {
    if (count > 0) log += Math.log(mean / count);
    const chance = Math.exp(log);
    poisson.push(chance);
    left -= chance;
  }
  const both = new Array<number>(chances.length + poisson.length - 1).fill(0);
  chances.forEach((one, few) => {
    poisson.forEach((other, more) => (both[few + more]! += one * other));
  });
  return both;
}

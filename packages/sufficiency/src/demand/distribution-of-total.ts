import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';
import { staysOn } from './stock-on.ts';
import { knownFrom, walkDemand } from './walk-demand.ts';

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
  let chances: readonly number[] = [1];
  walkDemand(rates, knownFrom(staysOn(history, start), rates), start, days, (day, known, coming) => {
    if (day !== start + days) return;
    for (const group of known) {
      const stays = group.chances.reduce((sum, chance) => sum + chance, 0);
      for (let child = 0; child < group.children; child += 1) chances = withOneMore(chances, stays);
    }
    chances = withPoisson(
      chances,
      coming().reduce((sum, { expected }) => sum + expected.reduce((part, count) => part + count, 0), 0),
    );
  });
  return chances;
}

function withOneMore(chances: readonly number[], stays: number): readonly number[] {
  if (stays === 0) return chances;
  return [...chances, 0].map((chance, count) => chance * (1 - stays) + (chances[count - 1] ?? 0) * stays);
}

function withPoisson(chances: readonly number[], mean: number): readonly number[] {
  const poisson: number[] = [];
  let left = 1;
  // By logarithms, since e to the minus mean is no number above zero for means in the hundreds.
  for (let count = 0, log = -mean; left > 1e-9 && count < mean + 40 * Math.sqrt(mean) + 40; count += 1) {
    if (count > 0) log += Math.log(mean / count);
    poisson.push(mean === 0 ? 1 : Math.exp(log));
    left -= poisson.at(-1) ?? 0;
  }
  const sum = new Array<number>(chances.length + poisson.length - 1).fill(0);
  chances.forEach((one, few) => {
    poisson.forEach((other, more) => (sum[few + more] = (sum[few + more] ?? 0) + one * other));
  });
  return sum;
}

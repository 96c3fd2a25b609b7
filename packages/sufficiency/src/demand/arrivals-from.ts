import { bandEnds } from './birthdays.ts';
import type { DemandRates } from './demand-rates.ts';
import { entrantsOn } from './entrants-on.ts';

/** A child who comes into care on a day. */
export interface Arrival {
  readonly ends: readonly number[];
  readonly day: number;
  readonly type: number;
}

/**
 * Draws all who come in the days after the start: first how many in all, then for each when, how old and into which type. That is the
 * same as drawing every day, age and type on its own.
 */
export function arrivalsFrom(rates: DemandRates, start: number, days: number) {
  const births = new Map<string, readonly number[]>();
  const arrivals: Arrival[] = [];
  const upTo: number[] = [];
  let mean = 0;
  for (let day = start + 1; day <= start + days; day += 1) {
    for (const { born, expected } of entrantsOn(rates, day)) {
      const ends = births.get(born) ?? bandEnds(born, rates.scheme.ageBands);
      births.set(born, ends);
      for (const [type, count] of expected.entries()) {
        if (count === 0) continue;
        mean += count;
        arrivals.push({ ends, day, type });
        upTo.push(mean);
      }
    }
  }
  return (draw: () => number): readonly Arrival[] =>
    Array.from({ length: poisson(mean, draw) }, () => arrivals[firstAbove(upTo, draw() * mean)]!);
}

function firstAbove(upTo: readonly number[], point: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts how many waits of chance length fit into the mean. */
function poisson(mean: number, draw: () => number): number {
  let count = 0;
  for (let waited = -Math.log(1 - draw()); waited < mean; waited -= Math.log(1 - draw())) count += 1;
  return count;
}

import { addMonths } from '@golden-thread/outcomes';
import { lagBands } from '../src/load.ts';
import type { LoadMonth } from '../src/load.ts';

/** Months in which each request is decided, assessed and given a plan by chance: 60 % assessed, 90 % of those with a plan. */
interface MadeUp {
  readonly seed: number;
  readonly months: number;
  /** Requests a month, on average. */
  readonly level: number;
}

/** Weeks from the request at which a span of four begins, and the share of plans issued in it. */
const LAGS = [
  [14, 0.05],
  [18, 0.45],
  [22, 0.2],
  [26, 0.15],
  [34, 0.1],
  [46, 0.05],
] as const;
const WARMING_UP = 30;
const WEEKS_IN_A_MONTH = 4.348;

/** Months made up by chance, the same for the same seed; those before all pipelines are full are not given. */
export function madeUpMonths({ seed, months, level }: MadeUp): readonly LoadMonth[] {
  const chance = chanceFrom(seed);
  const all = months + WARMING_UP;
  const made = Array.from({ length: all }, (_, at) => ({
    month: addMonths('2018-01-01', at).slice(0, 7),
    requests: poisson(chance, level),
    decisions: { assess: 0, refuse: 0, withdrawn: 0 },
    outcomes: { issue: 0, refuse: 0, withdrawn: 0 },
    lags: lagBands.map(() => 0),
    ceased: 0,
    inForce: 0,
  }));
  made.forEach(({ requests, decisions }, at) => {
    for (let request = 0; request < requests; request += 1) {
      const decided = chance();
      decisions[decided < 0.6 ? 'assess' : decided < 0.95 ? 'refuse' : 'withdrawn'] += 1;
      if (decided >= 0.6) continue;
      const weeks = weeksBy(chance()) + 4 * chance();
      const ends = made[Math.floor(at + chance() + weeks / WEEKS_IN_A_MONTH)];
      const withPlan = chance() < 0.9;
      if (ends === undefined) continue;
      ends.outcomes[withPlan ? 'issue' : 'refuse'] += 1;
      const band = lagBands.findLastIndex(({ fromWeek }) => fromWeek <= weeks);
      if (withPlan) ends.lags[band] = (ends.lags[band] ?? 0) + 1;
    }
  });
  let inForce = 3000;
  for (const month of made) {
    month.ceased = poisson(chance, inForce * 0.008);
    inForce += month.outcomes.issue - month.ceased;
    month.inForce = inForce;
  }
  return made.slice(WARMING_UP);
}

function weeksBy(drawn: number): number {
  let left = drawn;
  for (const [weeks, share] of LAGS) {
    left -= share;
    if (left < 0) return weeks;
  }
  return LAGS[0][0];
}

/** How many of something rare happen, by one draw. */
function poisson(chance: () => number, mean: number): number {
  const drawn = chance();
  let term = Math.exp(-mean);
  let below = term;
  let count = 0;
  while (drawn > below && count < 10 * mean + 50) {
    count += 1;
    term *= mean / count;
    below += term;
  }
  return count;
}

/** Numbers from 0 to 1, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

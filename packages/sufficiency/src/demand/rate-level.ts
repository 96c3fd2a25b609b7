import { logGamma } from './log-gamma.ts';

/** How often something happens now, by how often some rates say it does. */
export interface RateLevel {
  /** 1 where as often as they say. */
  readonly level: number;
  /** How sure that is: the variance of the level by its square. */
  readonly variance: number;
  /** How much that variance grows with every day ahead, since levels drift. */
  readonly variancePerDay: number;
  /** How many come at once, as brothers and sisters do: 1 where everyone comes alone. */
  readonly together: number;
}

/** What happened in a step of the past, and what some rates say should have. */
export interface StepEvents {
  readonly seen: number;
  readonly expected: number;
}

/** What a step leaves of what was known before it, from a level that never changes to one that is half forgotten in a step. */
const KEPT = [1, 0.98, 0.95, 0.9, 0.8, 0.65, 0.5] as const;
/** Half an event as expected: what is known before anything is seen. */
const BEFORE = 0.5;

/**
 * The level at the end of the steps, followed through them. Counts are Poisson and the level Gamma, so that each step's counts follow from
 * those before by a formula; what was seen weighs less with every step that has passed. How much less is not chosen: each way of
 * forgetting counts for as much as it foretold the past, and few steps leave all of them open, which makes the level unsure. Events that
 * come together count as one.
 *
 * @source A. C. Harvey and C. Fernandes, Time series models for count or qualitative observations, Journal of Business & Economic
 * Statistics 7 (1989)
 */
export function rateLevel(steps: readonly StepEvents[], stepDays: number, together: number): RateLevel {
  const ways = KEPT.map((kept) => followed(steps, together, kept));
  const best = Math.max(...ways.map(({ likelihood }) => likelihood));
  const weights = ways.map(({ likelihood }) => Math.exp(likelihood - best));
  let [whole, means, squares, drifts] = [0, 0, 0, 0];
  ways.forEach(({ shape, rate, kept }, order) => {
    const weight = weights[order]!;
    const mean = shape / rate;
    whole += weight;
    means += weight * mean;
    squares += weight * mean ** 2 * (1 + 1 / shape);
    // A step of forgetting leaves so much of the shape; the variance that adds comes with every step ahead.
    drifts += (weight * mean ** 2 * (1 - kept)) / (kept * shape);
  });
  const level = means / whole;
  return {
    level,
    variance: squares / whole / level ** 2 - 1,
    variancePerDay: drifts / whole / level ** 2 / stepDays,
    together,
  };
}

function followed(steps: readonly StepEvents[], together: number, kept: number) {
  let [shape, rate, likelihood] = [BEFORE, BEFORE, 0];
  for (const step of steps) {
    const [seen, expected] = [step.seen / together, step.expected / together];
    // Nothing is forgotten of what was known before anything was seen.
    const left = Math.max(kept * shape, BEFORE);
    rate *= left / shape;
    shape = left;
    // Where nothing can happen, nothing is learned.
    if (expected === 0) continue;
    likelihood += logGamma(shape + seen) - logGamma(shape);
    likelihood += shape * Math.log(rate / (rate + expected)) - seen * Math.log(rate + expected);
    shape += seen;
    rate += expected;
  }
  return { shape, rate, kept, likelihood };
}

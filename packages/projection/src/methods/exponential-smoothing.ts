import { yearsAhead, type Method } from '../method.ts';

/** Nearest to no change first, so that a tie goes to the plainer weight. */
const WEIGHTS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1] as const;

/**
 * Stays at a level in which older values count less and less.
 *
 * The weight of the newest value is the tenth from 0.1 to 1 that would have foretold the values best, one year
 * ahead, by squared error; so few values could not tell finer weights apart. The level starts at the first value.
 *
 * @source R. G. Brown, Statistical Forecasting for Inventory Control (1959); Gardner, Exponential smoothing: the state of the art, part II, International Journal of Forecasting 22 (2006)
 */
export const exponentialSmoothing: Method = {
  name: 'exponential-smoothing',
  description: 'stays at a level that newer values shape more than older ones',
  kind: 'level',
  defaultWindow: null,
  needs: 1,
  forecast(values, years) {
    let best = { level: 0, squared: Number.POSITIVE_INFINITY };
    for (const weight of WEIGHTS) {
      const tried = smooth(values, weight);
      if (tried.squared < best.squared) best = tried;
    }
    return yearsAhead(years, () => best.level);
  },
};

function smooth(values: readonly number[], weight: number): { level: number; squared: number } {
  let level = values[0] as number;
  let squared = 0;
  for (const value of values.slice(1)) {
    const missed = value - level;
    squared += missed ** 2;
    level += weight * missed;
  }
  return { level, squared };
}

import { yearsAhead, type Forecast } from '../method.ts';

const LEVEL_WEIGHTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;
const TREND_WEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** A level and a yearly trend after the last value, and how well such a pair foretold the values on its way. */
interface Smoothed {
  readonly level: number;
  readonly trend: number;
  readonly damping: number;
  readonly squared: number;
}

/**
 * Holt's level and trend, the trend shrinking by the damping every year; a damping of 1 leaves it whole.
 *
 * Starts at the first value and the first change, which are therefore not counted as foretold. Weights and damping
 * are those of the grid with the least squared error one year ahead, the steadiest in a tie: a search with no chance in it.
 *
 * @source C. C. Holt (1957), reprinted in International Journal of Forecasting 20 (2004); Gardner and McKenzie, Forecasting trends in time series, Management Science 31 (1985)
 */
export function holt(values: readonly number[], years: number, dampings: readonly number[]): Forecast {
  let best: Smoothed | null = null;
  for (const damping of dampings) {
    for (const levelWeight of LEVEL_WEIGHTS) {
      for (const trendWeight of TREND_WEIGHTS) {
        const tried = smooth(values, damping, levelWeight, levelWeight * trendWeight);
        if (best === null || tried.squared < best.squared) best = tried;
      }
    }
  }
  const { level, trend, damping } = best as Smoothed;
  return yearsAhead(years, (ahead) => {
    let steps = 0;
    for (let year = 1; year <= ahead; year += 1) steps += damping ** year;
    return level + steps * trend;
  });
}

function smooth(
  values: readonly number[],
  damping: number,
  levelWeight: number,
  trendWeight: number,
): Smoothed {
  let level = values[0] as number;
  let trend = (values[1] as number) - level;
  let squared = 0;
  // A loop: a series of months is tried from every origin, with every weight.
  for (let at = 1; at < values.length; at += 1) {
    const foretold = level + damping * trend;
    const missed = (values[at] as number) - foretold;
    if (at > 1) squared += missed ** 2;
    level = foretold + levelWeight * missed;
    trend = damping * trend + trendWeight * missed;
  }
  return { level, trend, damping, squared };
}

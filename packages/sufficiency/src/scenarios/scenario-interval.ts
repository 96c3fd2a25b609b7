import type { ExpectedChildren } from '../demand/demand-point.ts';
import type { ExpectedWithin as DemandWithin } from '../demand/demand-interval.ts';
import type { ExpectedWithin } from './scenario-forecast.ts';

/** How many standard deviations either side hold 80 % of what is normal. */
const EIGHTY_PERCENT = 1.281_55;

/** One figure of the same day: as in the past, with its interval; with the scenario's rates; and with its planned moves too. */
export interface FigureOfScenario {
  readonly base: DemandWithin;
  readonly adjusted: ExpectedChildren;
  readonly planned: ExpectedChildren;
}

/**
 * The 80 % interval of a figure of a scenario: its own chance, and what is unsure about the rates as in the base, in proportion to what the scenario's
 * rates make of the figure. Planned moves are so many children whatever the rates, so they make nothing less sure.
 */
export function within({ base, adjusted, planned }: FigureOfScenario): ExpectedWithin {
  const unsure = base.varianceInAll - base.variance;
  const ratio = base.expected > 0 ? adjusted.expected / base.expected : 1;
  const half = EIGHTY_PERCENT * Math.sqrt(planned.variance + unsure * ratio ** 2);
  const { expected } = planned;
  return { expected, interval: { lower: Math.max(0, expected - half), upper: expected + half } };
}

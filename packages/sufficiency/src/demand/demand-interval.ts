import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import { cohortsOf } from './cohorts.ts';
import type { DemandHistory } from './demand-history.ts';
import { partsOf, type PartsOfDay } from './demand-parts.ts';
import type { ExpectedChildren } from './demand-point.ts';
import type { DemandRates, RateLevels } from './demand-rates.ts';
import { daysInOrder, numbersAhead } from './forecast-demand.ts';
import { betweenDays, someDays } from './some-days.ts';
import type { RateLevel } from './rate-level.ts';
import { spreadOfRates } from './spread-of-rates.ts';

/** A range of numbers of children, in which what comes is expected to lie as often as the level says. */
export interface DemandInterval {
  readonly lower: number;
  readonly upper: number;
}

/** Children expected, with a range that also allows for rates known only from a short past, and for rates that drift. */
export interface ExpectedWithin extends ExpectedChildren {
  readonly interval: DemandInterval;
  /** The variance behind the interval: chance, how well the past tells the rates, and how far they may drift by then. */
  readonly varianceInAll: number;
}

/** A point of which every part has its range, and the total's by itself. */
export interface DemandPointWithin extends PartsOfDay<ExpectedWithin> {
  readonly interval: DemandInterval;
  readonly varianceInAll: number;
}

/** How many standard deviations either side each level takes. */
const WIDTHS = { 50: 0.674_49, 80: 1.281_55, 95: 1.959_96 } as const;

/**
 * A forecast whose every number carries an interval at 50, 80 or 95 %.
 *
 * Four things are added up: chance given the rates; that some come together; how far the rates may be off today; and how far entrants,
 * departures and moves may drift until the day. The last three go by the levels of rates made by `recentDemandRates`. Rates without
 * levels, as `fitDemandRates` makes them, are taken never to drift, and to be as sure as their counts are large: that holds what comes
 * too seldom where rates change. Levels are those of the authority: a cell's interval does not hold what is special to its own rates.
 *
 * Of many days, what rates add is worked out for some and taken to run evenly between them.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function forecastWithin(
  history: DemandHistory,
  rates: DemandRates,
  fromDate: IsoDate,
  daysAhead: readonly number[],
  level: keyof typeof WIDTHS = 80,
): readonly DemandPointWithin[] {
  const start = dayNumber(fromDate);
  const days = daysInOrder(daysAhead);
  const cohorts = cohortsOf(history, start, start + (days.at(-1) ?? 0));
  const some = someDays(days);
  const request = { cohorts, start, daysAhead: some };
  const added = betweenDays(some, spreadOfRates(request, rates, rates.levels ?? levelsByCounts(rates)));
  const parts = partsOf(rates.scheme, cohorts.typeIds);
  return numbersAhead(cohorts, rates, start, days).map(({ expected, variance }, index) => {
    const ofDay = added(days[index]!);
    const point = parts.of<ExpectedWithin>(start + days[index]!, (about, place) => {
      const varianceInAll = variance[place]! + ofDay[place]!;
      const half = WIDTHS[level] * Math.sqrt(varianceInAll);
      const interval = { lower: Math.max(0, expected[place]! - half), upper: expected[place]! + half };
      return { ...about, expected: expected[place]!, variance: variance[place]!, varianceInAll, interval };
    });
    const { interval, varianceInAll } = point.total;
    return { ...point, interval, varianceInAll };
  });
}

function levelsByCounts({ seen }: DemandRates): RateLevels {
  const byCount = (count: number): RateLevel => ({
    level: 1,
    variance: count === 0 ? 0 : 1 / count,
    variancePerDay: 0,
    together: 1,
  });
  return { entrants: byCount(seen.entrants), leaves: byCount(seen.leavers), moves: byCount(seen.moves) };
}

import type { IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import type { CellRates, DemandRates } from './demand-rates.ts';
import type { DemandPoint, ExpectedChildren } from './demand-point.ts';
import { forecastDemand } from './forecast-demand.ts';

/** A range of numbers of children, in which what comes is expected to lie as often as the level says. */
export interface DemandInterval {
  readonly lower: number;
  readonly upper: number;
}

/** Children expected, with a range that also allows for rates known only from a short past. */
export interface ExpectedWithin extends ExpectedChildren {
  readonly interval: DemandInterval;
  /** The variance behind the interval: chance, and how well the window tells the rates. */
  readonly varianceInAll: number;
}

/** A point of which every part has its range, and the total's by itself. */
export interface DemandPointWithin extends DemandPoint {
  readonly cells: readonly (DemandPoint['cells'][number] & ExpectedWithin)[];
  readonly ageBands: readonly (DemandPoint['ageBands'][number] & ExpectedWithin)[];
  readonly placementTypes: readonly (DemandPoint['placementTypes'][number] & ExpectedWithin)[];
  readonly total: ExpectedWithin;
  readonly interval: DemandInterval;
  readonly varianceInAll: number;
}

/** How many standard deviations either side each level takes. */
const WIDTHS = { 50: 0.674_49, 80: 1.281_55, 95: 1.959_96 } as const;

/**
 * A forecast whose every number carries an interval at 50, 80 or 95 %.
 *
 * Two things are added up: chance given the rates, and how far the rates may be off. For the second the path is walked anew with all
 * entrants, all departures and all moves a little higher, and each difference weighs as much as counts of that size vary (a
 * count of n is off by about one part in √n). Rates that change over the years are not in it: see the back-test for that.
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
  const walk = (changed: DemandRates) => forecastDemand(history, changed, fromDate, daysAhead);
  const step = 0.01;
  const ways = [
    { paths: walk(scaled(rates, { entrants: 1 + step })), seen: rates.seen.entrants },
    { paths: walk(scaled(rates, { leaves: 1 + step })), seen: rates.seen.leavers },
    { paths: walk(scaled(rates, { moves: 1 + step })), seen: rates.seen.moves },
  ];
  return walk(rates).map((point, index) => {
    const within = <Part extends ExpectedChildren>(
      part: Part,
      ofPath: (path: DemandPoint) => ExpectedChildren | undefined,
    ): Part & ExpectedWithin => {
      const varianceInAll = ways.reduce((sum, { paths, seen }) => {
        const path = paths[index];
        const turnedUp = path === undefined ? undefined : ofPath(path);
        const slope = ((turnedUp?.expected ?? 0) - part.expected) / step;
        return seen === 0 ? sum : sum + slope ** 2 / seen;
      }, part.variance);
      const half = WIDTHS[level] * Math.sqrt(varianceInAll);
      const interval = { lower: Math.max(0, part.expected - half), upper: part.expected + half };
      return { ...part, varianceInAll, interval };
    };
    const total = within(point.total, (path) => path.total);
    const { interval, varianceInAll } = total;
    return {
      date: point.date,
      cells: point.cells.map((cell, at) => within(cell, (path) => path.cells[at])),
      ageBands: point.ageBands.map((band, at) => within(band, (path) => path.ageBands[at])),
      placementTypes: point.placementTypes.map((type, at) => within(type, (path) => path.placementTypes[at])),
      total,
      interval,
      varianceInAll,
    };
  });
}

/** Factors by which rates are turned up or down; what is not named stays. */
export interface RateFactors {
  readonly entrants?: number;
  readonly leaves?: number;
  readonly moves?: number;
}

/** The same rates turned up or down as a whole: half the entrants, a tenth more moves. */
export function scaled(rates: DemandRates, factors: RateFactors): DemandRates {
  const { entrants = 1, leaves = 1, moves = 1 } = factors;
  const cell = (own: CellRates): CellRates => ({
    ...own,
    leaves: own.leaves * leaves,
    moves: own.moves.map((chance) => chance * moves),
  });
  return {
    ...rates,
    cells: rates.cells.map((band) => band.map(cell)),
    entrants: rates.entrants.map((ofAge) => ofAge.map((count) => count * entrants)),
  };
}

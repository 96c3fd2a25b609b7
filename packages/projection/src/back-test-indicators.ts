import { triedOver, percentOf, type AreaSeries } from './back-test-areas.ts';
import type { BackTestOptions } from './back-test-run.ts';
import { HORIZONS } from './held-out.ts';
import { median } from './median.ts';
import type { MethodName } from './method.ts';
import { methodNames } from './methods.ts';

/** Below so many held-out values an indicator's own share says little, and it is not ranked among the others. */
const FEWEST_TO_RANK = 100;

/** One indicator over many areas, and the decimals it is printed with. */
export interface IndicatorAreas extends Pick<BackTestOptions, 'decimals'> {
  readonly areas: readonly AreaSeries[];
}

/** What the 80 % intervals of one method hold, so many years ahead, over many indicators. Shares in percent to one decimal. */
export interface PooledBackTestRow {
  readonly method: MethodName | 'best';
  readonly horizonYears: number;
  /** How many indicators had a value to hold out that had an interval. */
  readonly indicators: number;
  /** How many such values there were. */
  readonly heldOut: number;
  /** The share of them inside their interval, each with the same weight. */
  readonly coveragePercent: number;
  /** The same by indicator, of those with at least 100 such values. */
  readonly byIndicator: CoverageByIndicator;
}

/** How an interval's coverage differs among indicators. Null where no indicator is ranked. */
export interface CoverageByIndicator {
  readonly ranked: number;
  /** A tenth of the indicators hold less. */
  readonly lowTenthPercent: number | null;
  readonly middlePercent: number | null;
  /** A tenth of the indicators hold more. */
  readonly highTenthPercent: number | null;
  /** What share of the indicators hold from 75 to 85 %. */
  readonly from75To85Percent: number | null;
}

/**
 * Back-tests the 80 % intervals over many indicators at once, each as `backTestAreas` does: how many held-out values they hold
 * in all, and how that differs from one indicator to another.
 *
 * Indicators are taken one at a time, so what yields them need not hold them all.
 *
 * @returns a row for each method and horizon, methods simplest first and `best` last; none where no interval was told.
 *
 * @example
 * const indicator = { areas: [{ areaCode: 'E08000018', series: [642, 595, 595, 563, 556] }], decimals: 0 };
 * backTestIndicators([indicator])[0]?.coveragePercent; // => 100
 */
export function backTestIndicators(
  indicators: Iterable<IndicatorAreas>,
  options: Omit<BackTestOptions, 'decimals'> = {},
): readonly PooledBackTestRow[] {
  const found = new Map<string, Tally[]>();
  for (const { areas, decimals } of indicators) {
    const own = new Map<string, Tally>();
    for (const { method, horizonYears, inside } of triedOver(areas, {
      ...options,
      decimals: decimals ?? null,
    })) {
      if (inside === null) continue;
      const key = `${method} ${horizonYears}`;
      const { told, held } = own.get(key) ?? { told: 0, held: 0 };
      own.set(key, { told: told + 1, held: held + (inside ? 1 : 0) });
    }
    for (const [key, tally] of own) found.set(key, [...(found.get(key) ?? []), tally]);
  }
  return [...methodNames, 'best' as const].flatMap((method) =>
    HORIZONS.flatMap((horizonYears) => {
      const tallies = found.get(`${method} ${horizonYears}`);
      return tallies === undefined ? [] : [{ method, horizonYears, ...pooled(tallies) }];
    }),
  );
}

/** How many values had an interval, and how many of them it held. */
interface Tally {
  readonly told: number;
  readonly held: number;
}

function pooled(tallies: readonly Tally[]): Omit<PooledBackTestRow, 'method' | 'horizonYears'> {
  const heldOut = tallies.reduce((sum, { told }) => sum + told, 0);
  const held = tallies.reduce((sum, tally) => sum + tally.held, 0);
  const shares = tallies
    .filter(({ told }) => told >= FEWEST_TO_RANK)
    .map((tally) => percentOf(tally.held, tally.told))
    .toSorted((a, b) => a - b);
  const tenth = Math.floor(shares.length / 10);
  return {
    indicators: tallies.length,
    heldOut,
    coveragePercent: percentOf(held, heldOut),
    byIndicator: {
      ranked: shares.length,
      lowTenthPercent: shares.at(tenth) ?? null,
      middlePercent: shares.length === 0 ? null : median(shares),
      highTenthPercent: shares.at(-1 - tenth) ?? null,
      from75To85Percent:
        shares.length === 0
          ? null
          : percentOf(shares.filter((share) => share >= 75 && share <= 85).length, shares.length),
    },
  };
}

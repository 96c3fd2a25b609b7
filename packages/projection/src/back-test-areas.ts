import { roundTo } from '@golden-thread/outcomes';
import { backTestRun, type BackTestOptions, type TriedPoint } from './back-test-run.ts';
import { errorMeasures, type ErrorMeasures } from './error-measures.ts';
import { HORIZONS } from './held-out.ts';
import { knownRuns } from './known-run.ts';
import type { MethodName } from './method.ts';
import { methodNames } from './methods.ts';

/** One area's series: one value for each year, oldest first, null where it is not known. */
export interface AreaSeries {
  readonly areaCode: string;
  readonly series: readonly (number | null)[];
}

/** How one method did, so many years ahead, over many areas. */
export interface BackTestRow extends ErrorMeasures {
  readonly method: MethodName | 'best';
  readonly horizonYears: number;
  /** How many areas had a value to hold out. */
  readonly areas: number;
  /** What share of the held-out values with an 80 % interval lay inside it, in percent to one decimal; null when none had one. */
  readonly coveragePercent: number | null;
}

/**
 * Back-tests every method, and the choice among them, over many areas: at every origin with at least four known values in a
 * row, one to three years ahead, seeing nothing later. Every held-out value weighs the same.
 *
 * A series with a gap counts as one run before and one after it, since nothing is filled in. Forecasts are rounded to the
 * decimals before they are held against what came, as they would be printed. Values are zero or more.
 *
 * @returns a row for each method and horizon, methods simplest first and `best` last; none where nothing was held out.
 *
 * @example
 * const areas = [{ areaCode: 'E08000018', series: [642, 595, 595, 563, 556] }];
 * backTestAreas(areas, { decimals: 0 })[0]?.meanAbsolutePercentageError; // => 1.26
 */
export function backTestAreas(
  areas: readonly AreaSeries[],
  options: BackTestOptions = {},
): readonly BackTestRow[] {
  const tried = triedOver(areas, options);
  return [...methodNames, 'best' as const].flatMap((method) =>
    HORIZONS.flatMap((horizonYears) => {
      const points = tried.filter((point) => point.method === method && point.horizonYears === horizonYears);
      if (points.length === 0) return [];
      return [
        {
          method,
          horizonYears,
          areas: new Set(points.map(({ areaCode }) => areaCode)).size,
          ...errorMeasures(points),
          coveragePercent: coverageOf(points),
        },
      ];
    }),
  );
}

/** Every held-out value of many areas, with the area it belongs to. */
export function triedOver(
  areas: readonly AreaSeries[],
  options: BackTestOptions,
): readonly (TriedPoint & { readonly areaCode: string })[] {
  return areas.flatMap(({ areaCode, series }) =>
    knownRuns(series).flatMap((values) =>
      backTestRun(values, options).map((point) => ({ ...point, areaCode })),
    ),
  );
}

function coverageOf(points: readonly TriedPoint[]): number | null {
  const told = points.filter(({ inside }) => inside !== null);
  return told.length === 0 ? null : percentOf(told.filter(({ inside }) => inside).length, told.length);
}

/** A share in percent to one decimal. */
export function percentOf(part: number, whole: number): number {
  return roundTo((part / whole) * 100, 1);
}

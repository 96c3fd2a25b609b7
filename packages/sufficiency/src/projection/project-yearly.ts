import { roundTo, type IsoDate } from '@golden-thread/outcomes';
import {
  errorsAhead,
  lastKnownRun,
  projectSeries,
  type MethodName,
  type Projection,
} from '@golden-thread/projection';
import { yearsOn, type YearlyValue } from './yearly-series.ts';

/** A yearly series continued: from what, how, how well that does on the same series, and what else could be done. */
export interface YearlyProjection {
  /** The series it is made from, oldest first, gaps as null. */
  readonly known: readonly YearlyValue[];
  readonly method: MethodName;
  /** Whether the method was chosen by its back-test on this series; otherwise it was asked for. */
  readonly chosenByBackTest: boolean;
  /** The first and the last value the method looked at, and how many they are. */
  readonly window: { readonly startDate: IsoDate; readonly endDate: IsoDate; readonly values: number };
  readonly points: readonly YearlyPoint[];
  readonly backTest: YearlyBackTest;
}

/** One year to come. Both ends of the interval are null when the series is too short to tell one. */
export interface YearlyPoint {
  readonly date: IsoDate;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How the method did on values of the same series that it had not seen. */
export interface YearlyBackTest extends Omit<Projection['backTest'], 'intervalPercent'> {
  /** The farthest look ahead that was tried, in years, at most 3; 0 when the series is too short to try one. */
  readonly horizonYears: number;
  readonly horizons: readonly HorizonError[];
}

/** How far off the method was, so many years ahead. */
export interface HorizonError {
  readonly yearsAhead: number;
  readonly heldOut: number;
  /** In percent, to two decimals, leaving out values of zero; null when there is no other. */
  readonly meanAbsolutePercentageError: number | null;
}

/** How many years ahead a back-test looks. */
const FARTHEST = 3;

/**
 * Continues a yearly series by so many years, by the method named, or by the one whose back-test on it is best.
 *
 * @param years - whole, 1 to 30.
 * @returns null when nothing of the series is known, when the method cannot work from it, or when `years` is out of range.
 * @example
 * import { projectYearly } from '@golden-thread/sufficiency/projection';
 * const known = [642, 595, 595, 563].map((value, at) => ({ date: `${2019 + at}-03-31`, value }));
 * projectYearly(known, 3, 'average-percentage-change')?.points.map(({ value }) => value); // => [539.17, 516.35, 494.49]
 */
export function projectYearly(
  known: readonly YearlyValue[],
  years: number,
  method: MethodName | 'best' = 'best',
): YearlyProjection | null {
  const series = known.map(({ value }) => value);
  const projected = projectSeries({ series, years, method });
  if (!projected.ok) return null;
  const { value: projection } = projected;
  const run = lastKnownRun(series);
  const last = known.at(-1) as YearlyValue;
  const lastUsed = known.at(-1 - run.unknownAfter) as YearlyValue;
  const { intervalPercent: _, ...backTest } = projection.backTest;
  const horizons = horizonErrors(run.values, projection.method);
  return {
    known,
    method: projection.method,
    chosenByBackTest: method === 'best',
    window: {
      startDate: yearsOn(lastUsed.date, 1 - projection.window),
      endDate: lastUsed.date,
      values: projection.window,
    },
    points: projection.points.map((point, at) => ({ date: yearsOn(last.date, at + 1), ...point })),
    backTest: { ...backTest, horizonYears: horizons.at(-1)?.yearsAhead ?? 0, horizons },
  };
}

function horizonErrors(values: readonly number[], method: MethodName): readonly HorizonError[] {
  return errorsAhead({ values, method, steps: FARTHEST, fewestSeen: 2 }).flatMap((errors, at) => {
    if (errors.length === 0) return [];
    const percentages = errors
      .filter(({ actual }) => actual !== 0)
      .map(({ foretold, actual }) => (Math.abs(foretold - actual) / actual) * 100);
    return [{ yearsAhead: at + 1, heldOut: errors.length, meanAbsolutePercentageError: meanOf(percentages) }];
  });
}

function meanOf(percentages: readonly number[]): number | null {
  if (percentages.length === 0) return null;
  const sum = percentages.reduce((total, each) => total + each, 0);
  return roundTo(sum / percentages.length, 2);
}

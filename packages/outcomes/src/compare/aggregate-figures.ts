import type { AreaFigure, AreaWithoutFigure } from './area-figure.ts';
import { partFigures } from './area-figure.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { withoutFigureWords } from './without-figure-words.ts';

/** The ways to make one figure of several areas' figures. The official tools differ, so the way is always named. */
export type AggregationMethod = 'mean' | 'median';

/** One figure made of several areas', with the areas it was made of and those that had none. */
export interface AggregateFigure {
  readonly method: AggregationMethod;
  /** Not rounded; null when no area has a figure. */
  readonly value: number | null;
  /** Codes of the areas that had a figure, in order. */
  readonly counted: readonly string[];
  /** Areas that had none, in order of their codes, each with the reason. They are never taken as zero. */
  readonly without: readonly AreaWithoutFigure[];
  /** How many counted, and why others did not, e.g. "the mean of 8 of 10, 2 suppressed". */
  readonly words: string;
}

/** Every way to aggregate, by name. */
const methods: Readonly<Record<AggregationMethod, (values: readonly number[]) => number | null>> =
  Object.freeze({ mean, median });

/** The names of the ways to aggregate. */
export const aggregationMethods = Object.freeze(Object.keys(methods)) as readonly AggregationMethod[];

/**
 * One figure from the figures of several areas, such as an authority's statistical neighbours. Areas without a figure are left
 * out and told, so a reader can see how much the aggregate rests on. The order of the figures does not matter.
 *
 * @example
 * aggregateFigures([{ areaCode: 'E08000016', value: 70, absence: null }, { areaCode: 'E08000017', value: null, absence: 'suppressed' }], 'mean').words; // => 'the mean of 1 of 2, 1 suppressed'
 */
export function aggregateFigures(figures: readonly AreaFigure[], method: AggregationMethod): AggregateFigure {
  const { known, without } = partFigures(figures);
  const value = methods[method](known.map((figure) => figure.value));
  const why = withoutFigureWords(without);
  const what = value === null ? 'none' : `the ${method} of ${known.length}`;
  return {
    method,
    value,
    counted: known.map(({ areaCode }) => areaCode),
    without,
    words: `${what} of ${figures.length}${why === '' ? '' : `, ${why}`}`,
  };
}

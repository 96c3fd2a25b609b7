import type { Indicator } from '../indicator.ts';
import { roundTo } from '../rounding.ts';
import { quantile } from './quantile.ts';

/** A quarter of the areas: `A` holds the best by polarity, `D` the worst. */
export type QuartileLetter = 'A' | 'B' | 'C' | 'D';

/** Where quarters of the areas end, rounded to the indicator's decimals. */
export interface QuartileCutPoints {
  /** How they were found: a straight line between the two nearest areas (Hyndman and Fan's definition 7). */
  readonly method: 'hyndman-fan-7';
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  /** How many areas had a figure. */
  readonly areas: number;
}

/** The quarter an area is in, or the reason it is in none. */
export type QuartileBand =
  | { readonly letter: QuartileLetter; readonly cutPoints: QuartileCutPoints }
  | { readonly letter: null; readonly reason: string };

/** Fewer areas than this are not parted into four. */
const fewest = 4;

/**
 * Where quarters of all areas' figures end. Null with fewer than four figures.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @source Department for Education, Local authority interactive tool: cut points by R's `quantile` as it is by default, over every authority in England
 *
 * @example
 * quartileCutPoints([10, 20, 30, 40, 50], 0)?.lower; // => 20
 */
export function quartileCutPoints(values: readonly number[], decimals: number): QuartileCutPoints | null {
  if (values.length < fewest) return null;
  const at = (share: number): number => roundTo(quantile(values, share) as number, decimals);
  return {
    method: 'hyndman-fan-7',
    lower: at(0.25),
    middle: at(0.5),
    upper: at(0.75),
    areas: values.length,
  };
}

/**
 * The quarter of England's areas a value is in. A value on a cut point belongs to the better of the two, both rounded as
 * printed. An indicator with no polarity has no better end, so it has no bands.
 *
 * @param values - the figures of every area with one, its own included.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @source Department for Education, Local authority interactive tool: bands A to D follow polarity, each up to and including its cut point
 *
 * @example
 * quartileBand(10, [10, 20, 30, 40], { polarity: 'lower-is-better', decimals: 0 }).letter; // => 'A'
 */
export function quartileBand(
  value: number,
  values: readonly number[],
  { polarity, decimals }: Pick<Indicator, 'polarity' | 'decimals'>,
): QuartileBand {
  if (polarity !== 'higher-is-better' && polarity !== 'lower-is-better') {
    return { letter: null, reason: 'It has no polarity, so no quarter of areas is the better one.' };
  }
  const cutPoints = quartileCutPoints(values, decimals);
  if (cutPoints === null) {
    return {
      letter: null,
      reason: `Only ${values.length} of the areas have a figure; ${fewest} are needed to part them into quarters.`,
    };
  }
  const rounded = roundTo(value, decimals);
  const { lower, middle, upper } = cutPoints;
  const bestFirst = polarity === 'higher-is-better' ? [upper, middle, lower] : [lower, middle, upper];
  const passed = bestFirst.findIndex((cut) =>
    polarity === 'higher-is-better' ? rounded >= cut : rounded <= cut,
  );
  return { letter: (['D', 'A', 'B', 'C'] as const)[passed + 1] as QuartileLetter, cutPoints };
}

import type { Indicator } from '../indicator.ts';
import { roundTo } from '../rounding.ts';
import type { AreaFigure, AreaWithoutFigure } from './area-figure.ts';
import { partFigures } from './area-figure.ts';

/** The place of an area among those with a figure. */
export interface AreaRank {
  readonly areaCode: string;
  /** From 1, the best. Areas whose figures print alike share a rank, and the next rank is as many places on. */
  readonly rank: number;
  /** How many areas share this rank, itself included. */
  readonly sharedBy: number;
}

/** Every area's rank, or the reason there are none. */
export type Ranking =
  | {
      readonly ranks: readonly AreaRank[];
      /** How many areas have a figure, which is what a rank is out of. */
      readonly of: number;
      /** Areas with no figure have no rank. */
      readonly without: readonly AreaWithoutFigure[];
    }
  | { readonly ranks: null; readonly reason: string };

/**
 * Ranks areas, the best first by the indicator's polarity; areas in one place are in the order of their codes. Figures are
 * rounded as printed before they are compared. An indicator with no polarity is never ranked.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @source Department for Education, Local authority interactive tool: ranks follow polarity, and areas with the same value share the better rank
 *
 * @example
 * rankByPolarity([{ areaCode: 'E08000018', value: 75, absence: null }], { polarity: 'not-judged', decimals: 0 }).ranks; // => null
 */
export function rankByPolarity(
  figures: readonly AreaFigure[],
  { polarity, decimals }: Pick<Indicator, 'polarity' | 'decimals'>,
): Ranking {
  if (polarity !== 'higher-is-better' && polarity !== 'lower-is-better') {
    return { ranks: null, reason: 'It has no polarity, so nobody is first.' };
  }
  const { known, without } = partFigures(figures);
  const sign = polarity === 'higher-is-better' ? -1 : 1;
  // Sorting keeps the order of codes among equals.
  const bestFirst = known
    .map(({ areaCode, value }) => ({ areaCode, level: sign * roundTo(value, decimals) }))
    .sort((one, other) => one.level - other.level);
  const rankOf = new Map<number, number>();
  const sharedBy = new Map<number, number>();
  bestFirst.forEach(({ level }, index) => {
    if (!rankOf.has(level)) rankOf.set(level, index + 1);
    sharedBy.set(level, (sharedBy.get(level) ?? 0) + 1);
  });
  const ranks = bestFirst.map(({ areaCode, level }) => ({
    areaCode,
    rank: rankOf.get(level) as number,
    sharedBy: sharedBy.get(level) as number,
  }));
  return { ranks, of: ranks.length, without };
}

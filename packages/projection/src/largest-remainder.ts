import { roundTo } from '@golden-thread/outcomes';

/**
 * Rounds parts so that they sum exactly to their rounded total: each is rounded down, and what is left goes, one unit of the
 * last place at a time, to the parts that lost most, the earlier first in a tie. No part moves by a whole unit, and a part of
 * exactly zero stays zero.
 *
 * @param parts - none below zero, whose sum is the total but for binary residue.
 * @param decimals - 0 to 10; so that units can be counted, the total in such units must stay below 10^15.
 *
 * @source the method of the largest remainder (A. Hamilton, 1792)
 *
 * @example
 * largestRemainder([1 / 3, 1 / 3, 1 / 3], 1, 2); // => [0.34, 0.33, 0.33]
 */
export function largestRemainder(
  parts: readonly number[],
  total: number,
  decimals: number,
): readonly number[] {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => Number((part * unit).toPrecision(14)));
  const units = exact.map(Math.floor);
  const left = Math.round(roundTo(total, decimals) * unit) - units.reduce((sum, each) => sum + each, 0);
  const byLoss = exact
    .map((part, at) => ({ at, lost: part - Math.floor(part) }))
    .toSorted((a, b) => b.lost - a.lost);
  for (const { at } of byLoss.slice(0, left)) units[at] = (units[at] as number) + 1;
  return units.map((each) => each / unit);
}

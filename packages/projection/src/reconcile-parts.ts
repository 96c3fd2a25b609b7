import { largestRemainder } from './largest-remainder.ts';

/**
 * Scales parts in proportion so that they sum to a total, then rounds them by the largest remainder: after rounding they
 * sum exactly. Parts that are all zero take the shares given instead, equal shares where those are all zero too.
 *
 * @param parts - at least one, none below zero.
 * @param total - zero or more, already in the decimals wanted or rounded to them here.
 * @param shares - one for each part, such as the newest known values.
 *
 * @source Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, chapter 11: proportional (top-down) reconciliation
 *
 * @example
 * reconcileParts([30, 60, 20], 100, { decimals: 0, shares: [1, 1, 1] }); // => [27, 55, 18]
 */
export function reconcileParts(
  parts: readonly number[],
  total: number,
  { decimals, shares }: { readonly decimals: number; readonly shares: readonly number[] },
): readonly number[] {
  const weights = [parts, shares, parts.map(() => 1)].find((each) => sum(each) > 0) as readonly number[];
  const weight = sum(weights);
  return largestRemainder(
    weights.map((each) => (each / weight) * total),
    total,
    decimals,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

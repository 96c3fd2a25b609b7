import { roundTo } from '@golden-thread/outcomes';

/** More decimals than this are not print but the binary residue of a spreadsheet. */
const most = 4;

/**
 * How many decimals a measure's figures are published with, for a measure whose dictionary does not say: the fewest that lose
 * nothing of any figure, at most four.
 *
 * @example
 * publishedDecimals([39.450000000000003, 12]); // => 2
 */
export function publishedDecimals(values: Iterable<number>): number {
  let decimals = 0;
  for (const value of values) {
    while (
      decimals < most &&
      Math.abs(roundTo(value, decimals) - value) > 1e-9 * Math.max(1, Math.abs(value))
    )
      decimals += 1;
    if (decimals === most) break;
  }
  return decimals;
}

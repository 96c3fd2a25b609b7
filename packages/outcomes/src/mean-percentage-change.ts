/**
 * The mean of the last so many percentage changes from each value of a series to the next, in percent. Null when the series
 * is too short for that many changes or a change starts from zero.
 *
 * @param changes - how many steps, a whole number from 1; 3 changes need 4 values.
 *
 * @example
 * meanPercentageChange([100, 110, 99], 2); // => 0
 */
export function meanPercentageChange(series: readonly number[], changes: number): number | null {
  if (!Number.isInteger(changes) || changes < 1 || series.length <= changes) return null;
  const window = series.slice(-changes - 1);
  let total = 0;
  let before = window[0] as number;
  for (const after of window.slice(1)) {
    if (before === 0) return null;
    total += ((after - before) / before) * 100;
    before = after;
  }
  return total / changes;
}

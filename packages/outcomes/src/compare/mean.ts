/**
 * The mean: every value counts as much as any other, whatever the size of its area. Null when there are none.
 *
 * @source Department for Education, Local authority interactive tool: statistical neighbours are averaged by the mean of those with a figure
 *
 * @example
 * mean([60, 70, 95]); // => 75
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  // Added up from the smallest, so that the order given cannot change the last digit.
  return values.toSorted((one, other) => one - other).reduce((sum, value) => sum + value, 0) / values.length;
}

import { quantile } from './quantile.ts';

/**
 * The median: as many values are at or below it as at or above it; half way between the two in the middle when there is an even
 * number. Null when there are none.
 *
 * @source Department for Education, Children's social care data dashboard: statistical neighbours are shown by their median
 *
 * @example
 * median([60, 70, 95]); // => 70
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies: the sorted values stand at even steps from 0 to 1 and a straight line is
 * drawn between neighbours. Null when there are none. Not rounded.
 *
 * @param share - from 0, the smallest value, to 1, the largest.
 *
 * @source Hyndman and Fan, Sample quantiles in statistical packages (1996), definition 7; what spreadsheets call QUARTILE.INC
 *
 * @example
 * quantile([10, 20, 30, 40], 0.25); // => 17.5
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

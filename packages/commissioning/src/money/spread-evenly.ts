/**
 * An amount in as many whole parts as asked, that differ by a penny at most and sum to it; the first ones have the odd pennies.
 *
 * @example
 * spreadEvenly(10, 3); // => [4, 3, 3]
 */
export function spreadEvenly(amountPence: number, parts: number): readonly number[] {
  const sign = amountPence < 0 ? -1 : 1;
  const magnitude = Math.abs(amountPence);
  const each = Math.floor(magnitude / parts);
  const odd = magnitude - each * parts;
  return Array.from({ length: parts }, (_, index) => sign * (each + (index < odd ? 1 : 0)) || 0);
}

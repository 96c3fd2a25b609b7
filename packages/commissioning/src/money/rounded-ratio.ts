/**
 * `amount × times ÷ of` to the nearest whole number, halves away from 0; exact, however large the product is.
 *
 * @example
 * roundedRatio(-5, 1, 2); // => -3
 */
export function roundedRatio(amount: number, times: number, of: number): number {
  const product = BigInt(Math.abs(amount)) * BigInt(times) * 2n + BigInt(of);
  const rounded = Number(product / (2n * BigInt(of)));
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}

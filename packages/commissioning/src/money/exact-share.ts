/** Parts that make up a whole: hundredths of a percent. */
export const WHOLE = 10_000;

/**
 * A share in hundredths of a percent, exactly; null for what is no share from 0 to 100 with at most two decimals.
 *
 * @example
 * hundredthsOf(33.33); // => 3333
 */
export function hundredthsOf(sharePercent: number): number | null {
  const hundredths = Math.round(sharePercent * 100);
  // A decimal of two places is the number nearest to so many hundredths, so dividing gives the very same number back.
  return hundredths / 100 === sharePercent && hundredths >= 0 && hundredths <= WHOLE ? hundredths : null;
}

/**
 * A sum of hundredths as people write a percentage.
 *
 * @example
 * percentText(9999); // => '99.99 %'
 */
export function percentText(hundredths: number): string {
  return `${hundredths / 100} %`;
}

/**
 * The logarithm of the gamma function of a number above 0, to ten digits: Stirling's series, reached by stepping up where it would
 * not yet hold.
 */
export function logGamma(value: number): number {
  let [x, below] = [value, 0];
  for (; x < 8; x += 1) below += Math.log(x);
  const square = x * x;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - below;
}

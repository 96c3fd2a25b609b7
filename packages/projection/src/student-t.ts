/** The 90 % point of Student's t for 1 to 30 degrees of freedom. */
const NINETIETH = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341,
  1.337, 1.333, 1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
] as const;

/** The 90 % point of the normal distribution. */
const NORMAL = 1.2816;

/**
 * How many standard errors either side hold 80 % (10 % beyond on each side) when the error was estimated from so few.
 *
 * @param degreesOfFreedom - a whole number from 1.
 *
 * @source Student (W. S. Gosset), The probable error of a mean, Biometrika 6 (1908); beyond 30 the first term of Fisher's expansion
 *
 * @example
 * eightyPercentPoint(2); // => 1.886
 */
export function eightyPercentPoint(degreesOfFreedom: number): number {
  return NINETIETH[degreesOfFreedom - 1] ?? NORMAL + (NORMAL ** 3 + NORMAL) / (4 * degreesOfFreedom);
}

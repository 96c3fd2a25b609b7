import { Defect } from '@golden-thread/outcomes';

/** Single counts are rounded to multiples of this. */
export const RANDOM_BASE = 5;

/**
 * A single count rounded at random to a multiple of five next to it, so that over all draws the mean is the count itself; a
 * multiple of five stays, and so does zero.
 *
 * The draw decides how far up the count is moved before it is cut down, and does not depend on the count: of one draw a larger count
 * never gives less, so that who sees a count grow learns only when it passed a step nobody knows. Keep one draw for one cell for good;
 * a second draw of the same count would be averaged with the first.
 *
 * @param draw - from outside, 0 or more and below 1.
 * @throws Defect `COUNT_NOT_WHOLE` when the count is no whole number of zero or more; `DRAW_OUT_OF_RANGE`.
 * @source Statistics Canada and Stats NZ round census counts at random to a base (5 and 3)
 * @example
 * roundAtRandom(3, 0.1); // => 0
 * @example
 * roundAtRandom(3, 0.5); // => 5
 * @example
 * roundAtRandom(10, 0.9); // => 10
 */
export function roundAtRandom(count: number, draw: number): number {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new Defect('COUNT_NOT_WHOLE', 'Round a whole number of zero or more.');
  }
  if (!(draw >= 0 && draw < 1)) throw new Defect('DRAW_OUT_OF_RANGE', 'Draw from 0 up to, not including, 1.');
  const step = Math.floor(draw * RANDOM_BASE);
  return Math.floor((count + step) / RANDOM_BASE) * RANDOM_BASE;
}

/**
 * The counts that may stand behind what `roundAtRandom` gave, to whoever does not know the draw: the least and the most.
 *
 * @example
 * countsBehind(5); // => [1, 9]
 * @example
 * countsBehind(0); // => [0, 4]
 */
export function countsBehind(rounded: number): readonly [least: number, most: number] {
  return [Math.max(0, rounded - RANDOM_BASE + 1), rounded + RANDOM_BASE - 1];
}

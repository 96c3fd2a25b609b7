/** Above this share of plans of which it cannot be told, how many are in force is not known. */
const MOST_UNTOLD = 0.01;

/**
 * How many plans are in force, or null where it cannot be told of more than one in a hundred. Exact and protected counts are held to
 * the same, each by what it says itself.
 *
 * @param told - plans of which it is told that they are in force.
 * @param untold - plans of which it cannot be told whether they are.
 *
 * @example
 * inForceWhereTold(3600, 36); // => 3600
 *
 * @example
 * inForceWhereTold(3600, 40); // => null
 */
export function inForceWhereTold(told: number, untold: number): number | null {
  return untold > MOST_UNTOLD * (told + untold) ? null : told;
}

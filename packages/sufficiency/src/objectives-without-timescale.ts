import type { DeliveryObjective } from './looked-after.ts';

/**
 * The objectives of a delivery plan that say nothing of when, in the order of the plan. Nobody can be late with them.
 *
 * @example
 * objectivesWithoutTimescale([]); // => []
 */
export function objectivesWithoutTimescale(
  objectives: readonly DeliveryObjective[],
): readonly DeliveryObjective[] {
  return objectives.filter((objective) => objective.timescaleLabel === null);
}

import type { CostSector } from './unit-cost.ts';

const SECTORS: readonly CostSector[] = ['in-house', 'independent'];

/**
 * The type of a placement and who provides it, from the id of a forecast; sector null where the forecast does not tell providers apart.
 *
 * @example
 * typeAndSector('residential-in-house'); // => { type: 'residential', sector: 'in-house' }
 * @example
 * typeAndSector('fostering'); // => { type: 'fostering', sector: null }
 */
export function typeAndSector(placementTypeId: string): { type: string; sector: CostSector | null } {
  const sector = SECTORS.find((each) => placementTypeId.endsWith(`-${each}`)) ?? null;
  return {
    type: sector === null ? placementTypeId : placementTypeId.slice(0, -sector.length - 1),
    sector,
  };
}

import { typeAndSector } from '../cost/type-and-sector.ts';
import type { HomeForNeed, TypeOfKind } from './home-need.ts';

/**
 * Children's homes are residential; supported accommodation is itself. Secure homes are nobody's to commission one by one, and a short break is no
 * placement that is counted.
 */
export const TYPE_OF_KIND: TypeOfKind = {
  'childrens-home': 'residential',
  'supported-accommodation': 'supported',
};

/** Whether a home is of a type: yes, no, or nobody says who runs it where the forecast tells providers apart. */
export function isOfType({ kind, sector }: HomeForNeed, placementTypeId: string): boolean | null {
  const wanted = typeAndSector(placementTypeId);
  if (TYPE_OF_KIND[kind] !== wanted.type) return false;
  if (wanted.sector === null) return true;
  return sector === null ? null : (sector === 'council') === (wanted.sector === 'in-house');
}

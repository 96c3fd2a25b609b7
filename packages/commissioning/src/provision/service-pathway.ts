import { ageGaps, type AgeRange } from './ages.ts';
import { commissionerKey } from './commissioner-key.ts';
import { pathwayLevels, type PathwayLevel } from './pathway-levels.ts';
import type { MappedService, ServiceCommissioner } from './service-map.ts';

/** A pathway of a service map: its services, and what they cover together. */
export interface ServicePathway {
  readonly title: string;
  /** In the order of the map. */
  readonly services: readonly MappedService[];
  /** From 1 to the highest level that any service states. */
  readonly levels: readonly PathwayLevel[];
  /** Everybody who commissions any of it, each once, in the order of the map. */
  readonly commissioners: readonly ServiceCommissioner[];
  /** Nobody commissions all of it: it passes from one commissioner to another. Services of no stated commissioner are left aside. */
  readonly isSplit: boolean;
  /** Ages from birth to 25 that no service of it may be for. A service of no stated age may be for any. */
  readonly ageGaps: readonly AgeRange[];
}

/** The pathways of a service map in the order of their titles. Services of no stated pathway belong to none. */
export function servicePathways(services: readonly MappedService[]): readonly ServicePathway[] {
  const titles = [...new Set(services.flatMap(({ pathway }) => (pathway === null ? [] : [pathway])))];
  return titles.toSorted().map((title) => {
    const within = services.filter(({ pathway }) => pathway === title);
    const commissioned = within.filter(({ commissioners }) => commissioners.length > 0);
    const everybody = new Map(
      commissioned.flatMap(({ commissioners }) => commissioners.map((each) => [commissionerKey(each), each])),
    );
    return {
      title,
      services: within,
      levels: pathwayLevels(within),
      commissioners: [...everybody.values()],
      isSplit:
        commissioned.length > 0 &&
        ![...everybody.keys()].some((key) =>
          commissioned.every(({ commissioners }) =>
            commissioners.some((each) => commissionerKey(each) === key),
          ),
        ),
      ageGaps: ageGaps(within),
    };
  });
}

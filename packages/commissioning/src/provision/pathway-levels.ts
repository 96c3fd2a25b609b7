import { commissionersKey } from './commissioner-key.ts';
import type { MappedService } from './service-map.ts';

/** One level of a pathway and the services that provide it, in the order of the map. */
export interface PathwayLevel {
  readonly pathway: string;
  readonly level: number;
  readonly services: readonly MappedService[];
  /** No service provides it, though one provides a level above it and every service of the pathway states its levels. */
  readonly isGap: boolean;
  /** Services of different commissioners provide it; whether that is duplication is for people to say. */
  readonly isShared: boolean;
}

/**
 * Every pathway of a service map level by level, from 1 to the highest level any service provides, pathways in alphabetical
 * order. A service that states no level may provide any, so that a pathway with one has no gaps that could be told.
 *
 * @example
 * pathwayLevels([]); // => []
 */
export function pathwayLevels(services: readonly MappedService[]): readonly PathwayLevel[] {
  const pathways = new Set(services.flatMap(({ pathway }) => (pathway === null ? [] : [pathway])));
  return [...pathways].toSorted().flatMap((pathway) => {
    const own = services.filter((service) => service.pathway === pathway);
    const highest = Math.max(0, ...own.flatMap(({ levels }) => levels));
    return Array.from({ length: highest }, (_, index) => {
      const level = index + 1;
      const providing = own.filter(({ levels }) => levels.includes(level));
      const commissioners = new Set(providing.map(commissionersKey));
      return {
        pathway,
        level,
        services: providing,
        isGap: providing.length === 0 && own.every(({ levels }) => levels.length > 0),
        isShared: commissioners.size > 1,
      };
    });
  });
}

export { pathwayLevels } from './pathway-levels.ts';
export type { PathwayLevel } from './pathway-levels.ts';
export type { MappedService, ServiceCommissioner, ServiceTier } from './service-map.ts';

import type { MappedService } from '../src/provision/service-map.ts';

/** A line of a service map of which nothing is stated but its title. */
export function sampleMappedService(id: string, stated: Partial<MappedService> = {}): MappedService {
  return {
    id,
    title: id,
    description: null,
    commissioners: [],
    providerIds: [],
    includes: [],
    pathway: null,
    levels: [],
    tier: null,
    fromAge: null,
    toAge: null,
    eligibility: null,
    routeIn: null,
    outcomeIds: [],
    fundIds: [],
    url: null,
    lastChecked: null,
    source: { sourceId: 'strategy', place: 'Appendix 2' },
    ...stated,
  };
}

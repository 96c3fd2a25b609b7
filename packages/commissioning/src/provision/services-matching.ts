import { statedAges } from './ages.ts';
import type { MappedService, ServiceTier } from './service-map.ts';

/** Which services of a map are wanted; what is left out is not looked at. */
export interface ServiceFilter {
  readonly tier?: ServiceTier | undefined;
  readonly pathway?: string | undefined;
  /** Organisations of which one commissions it, alone or with others. */
  readonly commissionerIds?: readonly string[] | undefined;
  /** A child of this age is within the ages stated. Services of no stated age are left out: nobody knows. */
  readonly age?: number | undefined;
}

/** The services of a map that are stated to be what is wanted, in its order. */
export function servicesMatching(
  services: readonly MappedService[],
  { tier, pathway, commissionerIds, age }: ServiceFilter,
): readonly MappedService[] {
  return services.filter((service) => {
    const ages = statedAges(service);
    return (
      (tier === undefined || service.tier === tier) &&
      (pathway === undefined || service.pathway === pathway) &&
      (commissionerIds === undefined ||
        service.commissioners.some(({ organisationId }) => commissionerIds.includes(organisationId))) &&
      (age === undefined || (ages !== null && ages.fromAge <= age && age <= ages.toAge))
    );
  });
}

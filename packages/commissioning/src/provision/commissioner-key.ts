import type { MappedService, ServiceCommissioner } from './service-map.ts';

/** One text for a commissioner: another part of an organisation is another commissioner. */
export function commissionerKey({ organisationId, team }: ServiceCommissioner): string {
  return JSON.stringify([organisationId, team]);
}

/** One text for those who commission a service together, whatever order they are listed in. */
export function commissionersKey({ commissioners }: Pick<MappedService, 'commissioners'>): string {
  return JSON.stringify([...new Set(commissioners.map(commissionerKey))].toSorted());
}

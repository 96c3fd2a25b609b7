import { checkedServices, type MappedService } from '@golden-thread/commissioning/provision';
import { organisationAsAt } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea, OrganisationNode } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';
import { oncePerRequest } from '../once-per-request.ts';

/** The service map of an area as it reads on a day, as far as the person may see it. */
export interface ServiceMap {
  readonly area: CommissioningArea;
  readonly asOf: IsoDate;
  /** In the order of the map, each with the latest check of its entry that is known on the day. */
  readonly services: readonly MappedService[];
}

/** A service with the map it is read from. */
export interface ServiceNode {
  readonly map: ServiceMap;
  readonly service: MappedService;
}

/** A pathway by its title, with the map it is read from. */
export interface PathwayNode {
  readonly map: ServiceMap;
  readonly title: string;
}

/** Reads the service map of an area as at a day, or today. */
export const serviceMapOn = oncePerRequest<ServiceMap>(async (area, context, asOf) => {
  const [services, checks] = await Promise.all([
    context.register(area.code, 'service', asOf),
    context.register(area.code, 'local-offer-check', asOf),
  ]);
  const contents = services.map(({ content }) => content);
  return {
    area,
    asOf,
    services: checkedServices(
      contents,
      checks.map(({ content }) => content),
      asOf,
    ),
  };
});

/** The services of a map that are asked for, each with it. */
export function nodesOf(map: ServiceMap, services: readonly MappedService[]): readonly ServiceNode[] {
  return services.map((service) => ({ map, service }));
}

/** The services of an area with these ids, in the order of its map; an id that names none on the day is passed over. */
export async function servicesById(
  area: CommissioningArea,
  context: CommissioningContext,
  ids: readonly string[],
  asOf: IsoDate | null | undefined,
): Promise<readonly ServiceNode[]> {
  const map = await serviceMapOn(area, context, asOf);
  return nodesOf(
    map,
    map.services.filter(({ id }) => ids.includes(id)),
  );
}

/** Who stands for an organisation on the day of a map: itself, or whoever took over from it. */
export function organisationOn(
  { area, asOf }: Omit<ServiceMap, 'services'>,
  id: string,
): OrganisationNode | null {
  const standing = organisationAsAt(area.content.governance, id, asOf)?.id ?? id;
  return area.organisations.get(standing) ?? null;
}

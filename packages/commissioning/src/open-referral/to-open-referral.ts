import type { MappedService } from '../provision/service-map.ts';
import { attributesOf } from './attributes-of.ts';
import { directoryNames } from './directory-names.ts';
import type { ServiceDirectory } from './directory.ts';
import type { FeedOrganization, FeedPage, FeedService } from './feed.ts';
import { isUuid, namedUuid } from './named-uuid.ts';
import { identifierScheme } from './taxonomies.ts';

/** A service map and what its ids stand for. */
export interface ServicesToPublish extends ServiceDirectory {
  /** Code of the local area: the same id in two areas is two services. */
  readonly areaCode: string;
  readonly services: readonly MappedService[];
}

/**
 * A service map as a feed of Open Referral UK 3.0: one page of a list of services, each in full. What the standard has no field
 * for is said as terms of our own taxonomies, so that nothing is lost; what is not stated, places among it, is left out.
 *
 * Ids are UUIDs of version 5 made from the area and the id here, so that a feed reads the same whenever and wherever it is
 * written. A service that came from another feed keeps the UUID it came with.
 *
 * @source Open Referral UK 3.0, openreferraluk.org
 */
export function toOpenReferral(area: ServicesToPublish): FeedPage {
  const nameOf = directoryNames(area);
  const about = new Map(area.organisations.map(({ id, description }) => [id, description]));
  const organization = (organisationId: string): FeedOrganization => {
    const id = uuidIn(area, 'organisation', organisationId);
    const name = nameOf.organisation(organisationId);
    return {
      id,
      name,
      description: about.get(organisationId) ?? name,
      organization_identifiers: [
        {
          id: namedUuid(`urn:golden-thread:${id}:identifier`),
          identifier_scheme: identifierScheme,
          identifier_type: 'Id in the local area',
          identifier: organisationId,
        },
      ],
    };
  };
  const contents = area.services.map((service): FeedService => {
    const id = uuidIn(area, 'service', service.id);
    const [provider] = service.providerIds;
    return {
      id,
      name: service.title,
      ...stated('description', service.description),
      ...stated('url', service.url),
      status: 'active',
      ...stated('application_process', service.routeIn),
      ...stated('eligibility_description', service.eligibility),
      ...stated('minimum_age', service.fromAge),
      ...stated('maximum_age', service.toAge),
      ...stated('assured_date', service.lastChecked),
      ...(provider === undefined ? {} : { organization: organization(provider) }),
      attributes: attributesOf(service, nameOf, id),
    };
  });
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function uuidIn({ areaCode }: ServicesToPublish, kind: 'service' | 'organisation', id: string): string {
  return isUuid(id) ? id : namedUuid(`urn:golden-thread:${areaCode}:${kind}:${id}`);
}

/** A field with what is stated; no field where nothing is. */
function stated<Name extends string, Value>(
  name: Name,
  value: Value | null,
): { readonly [N in Name]?: Value } {
  return value === null ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}

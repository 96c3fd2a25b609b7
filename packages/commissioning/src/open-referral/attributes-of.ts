import type { MappedService } from '../provision/service-map.ts';
import type { DirectoryNames } from './directory-names.ts';
import type { FeedAttribute } from './feed.ts';
import { namedUuid } from './named-uuid.ts';
import { taxonomies, taxonomyUrn, type Taxonomy } from './taxonomies.ts';

type Said = readonly [taxonomy: Taxonomy, code: string, name: string, value?: string];

/** Everything a service map says of a service that Open Referral has no field for, in a fixed order. */
export function attributesOf(
  service: MappedService,
  nameOf: DirectoryNames,
  serviceUuid: string,
): readonly FeedAttribute[] {
  const { commissioners, providerIds, pathway, tier, source } = service;
  const said: readonly Said[] = [
    ['record', 'id', 'Id in the service map', service.id],
    ...commissioners.map(({ organisationId: id, team }): Said => [
      ...(['commissioner', id, nameOf.organisation(id)] as const),
      ...(team === null ? ([] as const) : ([team] as const)),
    ]),
    ...providerIds.slice(1).map((id): Said => ['provider', id, nameOf.organisation(id)]),
    ...service.includes.map((part): Said => ['part', 'part', 'Part of the service', part]),
    ...(pathway === null ? [] : [['pathway', pathway, pathway] satisfies Said]),
    ...service.levels.map((level): Said => ['level', String(level), `Level ${level}`]),
    ...(tier === null ? [] : [['tier', tier, tier] satisfies Said]),
    ...service.outcomeIds.map((id): Said => ['outcome', id, nameOf.outcome(id)]),
    ...service.fundIds.map((id): Said => ['fund', id, nameOf.fund(id)]),
    ...(source === null
      ? []
      : [['source', source.sourceId, nameOf.source(source.sourceId), source.place] satisfies Said]),
  ];
  return said.map(([taxonomy, code, name, value], index) => ({
    id: namedUuid(`urn:golden-thread:${serviceUuid}:attribute:${index}`),
    link_id: serviceUuid,
    link_entity: 'service',
    ...(value === undefined ? {} : { value }),
    taxonomy_term: {
      id: namedUuid(`${taxonomyUrn(taxonomy)}:${code}`),
      code,
      name,
      description: taxonomies[taxonomy],
      taxonomy: taxonomyUrn(taxonomy),
    },
  }));
}

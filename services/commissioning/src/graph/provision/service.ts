import { freshnessOf, type AgeRange, type ServiceCommissioner } from '@golden-thread/commissioning/provision';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { ProvisionEnums } from './service-enums.ts';
import { organisationOn, type ServiceMap } from './service-map-on.ts';

/** Whole months after which a check of an entry is stale, unless a reader says otherwise. */
export const USUAL_FRESH_FOR_MONTHS = 12;

/** Either end of ages, as far as stated. */
export type StatedAges = { readonly [End in keyof AgeRange]: number | null };

/** `Service`: a line of the service map. */
export function addService({ builder, refs, values }: CommissioningBuilder, enums: ProvisionEnums) {
  const ages = builder.objectRef<StatedAges>('AgeRange').implement({
    description: 'Ages in whole years. Both ends belong to it.',
    fields: (t) => ({
      fromYears: t.exposeInt('fromAge', {
        nullable: true,
        description: 'First age; null when not stated, which never means 0.',
      }),
      toYears: t.exposeInt('toAge', {
        nullable: true,
        description: 'Last age; null when not stated, which never means 25.',
      }),
    }),
  });
  const commissioner = builder
    .objectRef<ServiceCommissioner & { readonly map: ServiceMap }>('ServiceCommissioner')
    .implement({
      description: 'Who commissions a service: an organisation, and the part of it where one is named.',
      fields: (t) => ({
        organisation: t.field({
          type: refs.organisation,
          nullable: true,
          description: 'The organisation, or whoever stands in its place on the day.',
          resolve: ({ map, organisationId }) => organisationOn(map, organisationId),
        }),
        team: t.exposeString('team', {
          nullable: true,
          description: 'The part of it, such as Public Health; null for the whole organisation.',
        }),
      }),
    });
  refs.service.implement({
    description: 'A service of an area. What nobody stated is null or an empty list, and never means none.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, service.',
        resolve: ({ map, service }) => globalId(map.area.code, service.id),
      }),
      title: t.string({ description: 'What it is called.', resolve: ({ service }) => service.title }),
      description: t.string({
        nullable: true,
        description: 'What it does; null when not stated.',
        resolve: ({ service }) => service.description,
      }),
      commissioners: t.field({
        type: [refs.organisation],
        description:
          'The organisations that commission it, each once, or whoever stands in their place on the day; several where they do so jointly. Parts of an organisation stand in `commissionedBy`.',
        resolve: ({ map, service }) =>
          named(map, [...new Set(service.commissioners.map(({ organisationId }) => organisationId))]),
      }),
      commissionedBy: t.field({
        type: [commissioner],
        description: 'Who commissions it, with the part of the organisation where one is named.',
        resolve: ({ map, service }) => service.commissioners.map((each) => ({ ...each, map })),
      }),
      providers: t.field({
        type: [refs.organisation],
        description: 'The organisations that provide it, or whoever stands in their place on the day.',
        resolve: ({ map, service }) => named(map, service.providerIds),
      }),
      includes: t.stringList({
        description: 'What is part of it.',
        resolve: ({ service }) => [...service.includes],
      }),
      pathway: t.field({
        type: refs.servicePathway,
        nullable: true,
        description: 'The pathway it belongs to; null when not stated.',
        resolve: ({ map, service }) => (service.pathway === null ? null : { map, title: service.pathway }),
      }),
      levels: t.intList({
        description: 'Levels of the pathway it provides, 1 the lowest; empty when not stated.',
        resolve: ({ service }) => [...service.levels],
      }),
      tier: t.field({
        type: enums.tier,
        nullable: true,
        description: 'Whom it is for; null when not stated.',
        resolve: ({ service }) => service.tier,
      }),
      ageRange: t.field({
        type: ages,
        nullable: true,
        description: 'Its ages; null when neither end is stated, which never means 0 to 25.',
        resolve: ({ service }) => (service.fromAge === null && service.toAge === null ? null : service),
      }),
      eligibility: t.string({
        nullable: true,
        description: 'Who may have it; null when not stated.',
        resolve: ({ service }) => service.eligibility,
      }),
      routeIn: t.string({
        nullable: true,
        description: 'How to get it: whom to ask, who refers. Null when not stated.',
        resolve: ({ service }) => service.routeIn,
      }),
      outcomes: t.field({
        type: [refs.outcome],
        description: 'The outcomes of the framework that it serves; empty when not stated.',
        resolve: ({ map, service }) => service.outcomeIds.flatMap((id) => map.area.outcomes.get(id) ?? []),
      }),
      url: t.string({
        nullable: true,
        description: 'Web address of its entry in the Local Offer; null when not stated.',
        resolve: ({ service }) => service.url,
      }),
      lastCheckedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day its entry was last checked and was right or put right; null when not known.',
        resolve: ({ service }) => service.lastChecked,
      }),
      freshness: t.field({
        type: enums.freshness,
        description: 'How the last check of its entry stands on the day.',
        resolve: ({ map, service }) => freshnessOf(service.lastChecked, map.asOf, USUAL_FRESH_FOR_MONTHS),
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'Where it is published; null when it was only recorded.',
        resolve: ({ map, service }) => (service.source === null ? null : map.area.sourceView(service.source)),
      }),
    }),
  });
  return { ages, commissioner };
}

/** Organisations of the map by id, each once; one that the area does not know is passed over. */
function named(map: ServiceMap, ids: readonly string[]) {
  return [...new Set(ids.flatMap((id) => organisationOn(map, id) ?? []))];
}

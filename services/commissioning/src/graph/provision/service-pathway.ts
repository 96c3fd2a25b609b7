import { servicePathways, type PathwayLevel } from '@golden-thread/commissioning/provision';
import type { CommissioningBuilder } from '../builder.ts';
import type { addService } from './service.ts';
import { nodesOf, type PathwayNode, type ServiceMap } from './service-map-on.ts';

/** `ServicePathway`: services that belong together, and what they cover. */
export function addServicePathway(
  { builder, refs }: CommissioningBuilder,
  { ages, commissioner }: ReturnType<typeof addService>,
): void {
  const level = builder
    .objectRef<PathwayLevel & { readonly map: ServiceMap }>('ServicePathwayLevel')
    .implement({
      description: 'One level of a pathway.',
      fields: (t) => ({
        level: t.exposeInt('level', { description: 'The level, 1 the lowest.' }),
        services: t.field({
          type: [refs.service],
          description: 'The services that provide it, in the order of the map.',
          resolve: ({ map, services }) => nodesOf(map, services),
        }),
        isGap: t.exposeBoolean('isGap', {
          description:
            'No service provides it, though one provides a level above it and every service of the pathway states its levels.',
        }),
        isShared: t.exposeBoolean('isShared', {
          description: 'Services of different commissioners provide it.',
        }),
      }),
    });
  const pathwayOf = ({ map, title }: PathwayNode) =>
    servicePathways(map.services.filter(({ pathway }) => pathway === title))[0]!;
  refs.servicePathway.implement({
    description: 'A pathway: services that belong together, and what they cover.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it is called, such as continence.' }),
      services: t.field({
        type: [refs.service],
        description: 'Its services, in the order of the map.',
        resolve: (node) => nodesOf(node.map, pathwayOf(node).services),
      }),
      levels: t.field({
        type: [level],
        description: 'Its levels, from 1 to the highest that any service states.',
        resolve: (node) => pathwayOf(node).levels.map((each) => ({ ...each, map: node.map })),
      }),
      commissionedBy: t.field({
        type: [commissioner],
        description: 'Everybody who commissions any of it, each once.',
        resolve: (node) => pathwayOf(node).commissioners.map((each) => ({ ...each, map: node.map })),
      }),
      isSplit: t.boolean({
        description: 'Nobody commissions all of it: it passes from one commissioner to another.',
        resolve: (node) => pathwayOf(node).isSplit,
      }),
      ageGaps: t.field({
        type: [ages],
        description:
          'Ages from birth to 25 that no service of it may be for. A service of no stated age may be for any.',
        resolve: (node) => pathwayOf(node).ageGaps,
      }),
    }),
  });
}

import type { CommissionedServices } from '@golden-thread/commissioning/provision';
import type { CommissioningBuilder } from '../builder.ts';
import type { addService } from './service.ts';
import { nodesOf, type ServiceMap } from './service-map-on.ts';

/** `CommissionedServices`: the services that the same commissioners commission. */
export function addCommissionedServices(
  { builder, refs }: CommissioningBuilder,
  { commissioner }: ReturnType<typeof addService>,
) {
  return builder
    .objectRef<CommissionedServices & { readonly map: ServiceMap }>('CommissionedServices')
    .implement({
      description: 'The services that the same commissioners commission.',
      fields: (t) => ({
        commissionedBy: t.field({
          type: [commissioner],
          description: 'Who commissions them, several where they do so jointly; none when not stated.',
          resolve: ({ map, commissioners }) => commissioners.map((each) => ({ ...each, map })),
        }),
        count: t.int({ description: 'How many they are.', resolve: ({ services }) => services.length }),
        services: t.field({
          type: [refs.service],
          description: 'The services, in the order of the map.',
          resolve: ({ map, services }) => nodesOf(map, services),
        }),
      }),
    });
}

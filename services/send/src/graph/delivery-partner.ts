import type { DeliveryPartner } from '@golden-thread/send';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import { holderView, type HolderRef } from './holder.ts';

/** A partner with the area it is of. */
interface PartnerNode {
  readonly area: SendArea;
  readonly partner: DeliveryPartner;
}

/** `DeliveryPartner`: who helps to deliver a priority. */
export function addDeliveryPartner({ builder }: SendBuilder, holder: HolderRef) {
  return builder.objectRef<PartnerNode>('DeliveryPartner').implement({
    description: 'Somebody who helps to deliver a priority without leading its actions.',
    fields: (t) => ({
      name: t.string({
        description: 'As the plan names them.',
        resolve: ({ partner }) => partner.name,
      }),
      holder: t.field({
        type: holder,
        nullable: true,
        description:
          'The organisation, body or post it is; null where the name stands for many, such as schools and settings.',
        resolve: ({ area, partner }) => (partner.holder === null ? null : holderView(area, partner.holder)),
      }),
    }),
  });
}

export type DeliveryPartnerRef = ReturnType<typeof addDeliveryPartner>;

/** Partners of several priorities, each name once, in the order of the plan. */
export function partnerNodes(area: SendArea, partners: readonly DeliveryPartner[]): readonly PartnerNode[] {
  const names = new Set<string>();
  return partners.flatMap((partner) => {
    if (names.has(partner.name)) return [];
    names.add(partner.name);
    return [{ area, partner }];
  });
}

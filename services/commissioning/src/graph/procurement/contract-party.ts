import type { ContractParty } from '@golden-thread/commissioning/procurement';
import type { AreaOnDay } from '../assurance/entries-on.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { organisationOn } from '../provision/service-map-on.ts';

/** A party with the area and the day it is read on. */
export interface PartyNode {
  readonly on: AreaOnDay;
  readonly party: ContractParty;
}

/** `ContractParty`: who buys or provides. Never a person. */
export function addContractParty({ builder, refs }: CommissioningBuilder) {
  const organisationOf = ({ on, party: { organisationId } }: PartyNode) =>
    organisationId === null ? null : organisationOn(on, organisationId);
  return builder.objectRef<PartyNode>('ContractParty').implement({
    description: 'An organisation that buys or provides. Never a person.',
    fields: (t) => ({
      name: t.string({
        description: 'Its name.',
        resolve: (node) => node.party.name ?? organisationOf(node)?.organisation.name ?? '',
      }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description:
          'The organisation of the area, or whoever stands in its place on the day; null for any other.',
        resolve: organisationOf,
      }),
      companyNumber: t.string({
        nullable: true,
        description: 'Its number at Companies House; null when not stated.',
        resolve: ({ party }) => party.companyNumber,
      }),
    }),
  });
}

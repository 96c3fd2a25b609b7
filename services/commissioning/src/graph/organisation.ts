import type { OrganisationNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** `Organisation`: owned by this subgraph, because this is where partners agree who they are. */
export function addOrganisation({ builder, enums, refs }: CommissioningBuilder): void {
  refs.organisation.implement({
    description:
      'An organisation of a local area. Successors are dated, so that shares and memberships resolve by day.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, organisation.' }),
      name: t.string({ description: 'Its name.', resolve: (node) => node.organisation.name }),
      kind: t.field({
        type: enums.organisationKind,
        description: 'What kind of organisation it is.',
        resolve: (node) => node.organisation.kind,
      }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its first day; null when not recorded.',
        resolve: (node) => node.organisation.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null while it exists.',
        resolve: (node) => node.organisation.endDate,
      }),
      successor: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'The organisation that took over from it; null while it exists or when none did.',
        resolve: (node) => node.successor(),
      }),
    }),
  });
  builder.asEntity(refs.organisation, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.organisations) as Promise<OrganisationNode>,
  });
}

import type { EndedParty } from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import type { AreaOnDay } from './entries-on.ts';

type PartyNode = AreaOnDay & EndedParty;

/** `EndedParty`: a party to an agreement that is gone, and who stands in its place. */
export function addEndedParty({ builder, refs }: CommissioningBuilder) {
  return builder.objectRef<PartyNode>('EndedParty').implement({
    description: 'A party to an agreement that is gone.',
    fields: (t) => ({
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'The organisation that ended.',
        resolve: ({ area, organisation }) => area.organisations.get(organisation.id) ?? null,
      }),
      successor: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'Who stands in its place on the day; null when nobody is recorded.',
        resolve: ({ area, successor }) =>
          successor === null ? null : (area.organisations.get(successor.id) ?? null),
      }),
      successorAgreed: t.exposeBoolean('successorAgreed', {
        description: 'Whether the successor is itself a party.',
      }),
    }),
  });
}

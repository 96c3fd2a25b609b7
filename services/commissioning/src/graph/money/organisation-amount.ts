import type { OrganisationAmount } from '@golden-thread/commissioning/money';
import type { CommissioningArea, OrganisationNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { bearerOf } from './money-on.ts';

/** An amount with the organisation that bears it. */
export interface AmountNode {
  readonly organisation: OrganisationNode | null;
  readonly amountPence: number | null;
}

/** `OrganisationAmount`: what an organisation bears. */
export function addOrganisationAmount({ builder, refs }: CommissioningBuilder) {
  return builder.objectRef<AmountNode>('OrganisationAmount').implement({
    description: 'An amount that an organisation bears.',
    fields: (t) => ({
      organisation: t.expose('organisation', {
        type: refs.organisation,
        nullable: true,
        description: 'The organisation; null for what nobody is known to bear.',
      }),
      amountPence: t.exposeFloat('amountPence', {
        nullable: true,
        description: 'Whole pence; null where it is not known, never 0 in its place.',
      }),
    }),
  });
}

/** Amounts with their organisations. */
export function amountNodes(
  area: CommissioningArea,
  amounts: readonly OrganisationAmount[],
): readonly AmountNode[] {
  return amounts.map(({ organisationId, amountPence }) => ({
    organisation: bearerOf({ area }, organisationId),
    amountPence,
  }));
}

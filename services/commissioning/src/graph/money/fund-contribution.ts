import { fundSharesAsAt } from '@golden-thread/commissioning/money';
import type { OrganisationNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { bearerOf, type FundNode } from './money-on.ts';

/** What an organisation bears of a fund on a day. */
export interface ContributionNode {
  readonly organisation: OrganisationNode | null;
  readonly sharePercent: number;
  readonly amountPence: number | null;
}

/** `FundContribution`: who bears what of a fund. */
export function addFundContribution({ builder, refs }: CommissioningBuilder) {
  return builder.objectRef<ContributionNode>('FundContribution').implement({
    description: 'What an organisation bears of a fund.',
    fields: (t) => ({
      organisation: t.expose('organisation', {
        type: refs.organisation,
        nullable: true,
        description: 'Who bears it on the day; null when nobody stands for whom it was agreed with.',
      }),
      sharePercent: t.exposeFloat('sharePercent', {
        description: 'Its share on the day, in percent with at most two decimals.',
      }),
      amountPence: t.exposeFloat('amountPence', {
        nullable: true,
        description:
          'What it bears of the budget of the year, by the shares in force in each month. Whole pence; null where no budget is published.',
      }),
    }),
  });
}

/** Who bears a fund on the day it is read as at, and what of its budget. */
export function contributionsTo({ area, asOf, fund, year }: FundNode): readonly ContributionNode[] {
  return fundSharesAsAt(fund, area.content.governance, asOf).map(({ organisationId, hundredths }) => ({
    organisation: bearerOf({ area }, organisationId),
    sharePercent: hundredths / 100,
    amountPence:
      year.budgetByOrganisation.find((each) => each.organisationId === organisationId)?.amountPence ?? null,
  }));
}

import { fundSharesAsAt } from '@golden-thread/commissioning/money';
import type { IsoDate } from '@golden-thread/outcomes';
import type { OrganisationNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import type { addMoney } from '../money/add-money.ts';
import { moneyOn, type FundNode } from '../money/money-on.ts';
import { yearsAsked } from '../money/years-asked.ts';
import { oncePerRequest } from '../once-per-request.ts';
import type { addProcurement } from '../procurement/add-procurement.ts';
import { nodesOf, organisationOn, serviceMapOn } from '../provision/service-map-on.ts';

const AS_OF = {
  type: 'Date',
  required: false,
  description: 'The day to read it as at. Today when left out.',
} as const;

/** What an organisation bears of one fund. */
interface OrganisationContributionNode {
  readonly fund: FundNode;
  readonly sharePercent: number;
}

/** The last steps of the thread: from intentions, services and contracts to the funds that pay, and from an organisation to all it pays for. */
export function addMoneyLinks(
  { builder, refs }: CommissioningBuilder,
  { pooledFund }: ReturnType<typeof addMoney>,
  { contract }: ReturnType<typeof addProcurement>,
): void {
  const contribution = builder.objectRef<OrganisationContributionNode>('OrganisationContribution').implement({
    description: 'What an organisation bears of a pooled fund.',
    fields: (t) => ({
      fund: t.expose('fund', { type: pooledFund, description: 'The fund.' }),
      sharePercent: t.exposeFloat('sharePercent', {
        description: 'Its share on the day, in percent with at most two decimals.',
      }),
    }),
  });
  builder.objectFields(refs.intention, (t) => ({
    funds: t.field({
      type: [pooledFund],
      description:
        'The pooled funds it is about or paid from, as the intention or the fund says, as they read on the same day; empty when not stated.',
      resolve: async ({ areaCode, asOf, intention }, _args, context) =>
        (await fundsOn((await context.area(areaCode))!, context, asOf)).filter(
          ({ fund }) => intention.fundIds.includes(fund.id) || fund.intentionIds.includes(intention.id),
        ),
    }),
  }));
  builder.objectFields(refs.service, (t) => ({
    funds: t.field({
      type: [pooledFund],
      description:
        'The pooled funds that pay for it, as the service map or the fund says; empty when not stated.',
      resolve: async ({ map, service }, _args, context) =>
        (await fundsOn(map.area, context, map.asOf)).filter(
          ({ fund }) => service.fundIds.includes(fund.id) || fund.serviceIds.includes(service.id),
        ),
    }),
  }));
  builder.objectField(contract, 'funds', (t) =>
    t.field({
      type: [pooledFund],
      description:
        'The pooled funds it is paid from, as far as whoever asks may read them; empty when not stated.',
      resolve: async ({ area, asOf, entry }, _args, context) =>
        (await fundsOn(area, context, asOf)).filter(({ fund }) => entry.content.fundIds.includes(fund.id)),
    }),
  );
  builder.objectFields(refs.organisation, (t) => ({
    services: t.field({
      type: [refs.service],
      description: 'The services it commissions on the day, alone or with others.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ id, areaCode }, { asOf }, context) => {
        const map = await serviceMapOn((await context.area(areaCode))!, context, asOf);
        return nodesOf(
          map,
          map.services.filter(({ commissioners }) =>
            commissioners.some((each) => organisationOn(map, each.organisationId)?.id === id),
          ),
        );
      },
    }),
    funds: t.field({
      type: [pooledFund],
      description: 'The pooled funds it pays into on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async (node, { asOf }, context) =>
        (await contributionsOf(node, context, asOf)).map(({ fund }) => fund),
    }),
    contributions: t.field({
      type: [contribution],
      description: 'What it bears of each pooled fund it pays into on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, { asOf }, context) => contributionsOf(node, context, asOf),
    }),
  }));
}

/** The funds of an area on a day, rolled up over the financial year of the day. */
const fundsOn = oncePerRequest<readonly FundNode[]>(async (area, context, asOf) => {
  const [startYear] = yearsAsked(null, asOf);
  return (await moneyOn(area, context, { asOf, startYear: startYear! })).funds;
});

async function contributionsOf(
  { areaCode, organisation }: OrganisationNode,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly OrganisationContributionNode[]> {
  const area = (await context.area(areaCode))!;
  return (await fundsOn(area, context, asOf)).flatMap((fund) =>
    fundSharesAsAt(fund.fund, area.content.governance, fund.asOf)
      .filter(({ organisationId }) => organisationId === organisation.id)
      .map(({ hundredths }) => ({ fund, sharePercent: hundredths / 100 })),
  );
}

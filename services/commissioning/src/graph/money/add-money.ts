import { fundingView } from '@golden-thread/commissioning/money';
import type { CommissioningBuilder } from '../builder.ts';
import { addFundContribution } from './fund-contribution.ts';
import { addFunding, titlesOf } from './funding.ts';
import { addFundingStream } from './funding-stream.ts';
import { addMoneyEnums } from './money-enums.ts';
import { moneyOn } from './money-on.ts';
import { addOrganisationAmount } from './organisation-amount.ts';
import { addPackages, packagesOn } from './packages.ts';
import { addPooledFund } from './pooled-fund.ts';
import { yearsAsked } from './years-asked.ts';

const asOfWords = 'The day to read it as at. Today when left out.';

/** Money: pooled funds and how they stand, funding streams beside them, packages of care and personal budgets. */
export function addMoney(house: CommissioningBuilder) {
  const { builder, refs } = house;
  const enums = addMoneyEnums(house);
  const amount = addOrganisationAmount(house);
  const contribution = addFundContribution(house);
  const pooledFund = addPooledFund(house, enums, amount, contribution);
  const stream = addFundingStream(house, enums);
  const funding = addFunding(house, enums);
  const packages = addPackages(house, enums);
  const startYearWords =
    'The financial year of the figures, by the calendar year in which it starts. That of the day when left out.';
  builder.objectFields(refs.localArea, (t) => ({
    pooledFunds: t.field({
      type: [pooledFund],
      description: 'Money that its partners put together, in the order published.',
      args: {
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
        startYear: t.arg.int({ required: false, description: startYearWords }),
      },
      resolve: async (area, { asOf, startYear }, context) => {
        const day = asOf ?? context.todayDate;
        const asked = startYear === null || startYear === undefined ? null : [startYear];
        const [year] = yearsAsked(asked, day);
        return (await moneyOn(area, context, { asOf: day, startYear: year! })).funds;
      },
    }),
    fundingStreams: t.field({
      type: [stream],
      description: 'Money of single organisations beside the pooled funds, in the order published.',
      args: { asOf: t.arg({ type: 'Date', required: false, description: asOfWords }) },
      resolve: async (area, { asOf }, context) => {
        const day = asOf ?? context.todayDate;
        const streams = await context.register(area.code, 'funding-stream', day);
        return streams.map(({ content }) => ({ area, asOf: day, stream: content }));
      },
    }),
    funding: t.field({
      type: funding,
      description: 'All money in one transparent view: streams beside pooled funds, with totals that agree.',
      args: {
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
        startYears: t.arg.intList({
          required: false,
          description:
            'At most ten financial years, by the calendar year in which each starts. That of the day when left out.',
        }),
      },
      resolve: async (area, { asOf, startYears }, context) => {
        const day = asOf ?? context.todayDate;
        const years = yearsAsked(startYears, day);
        const [money, entries] = await Promise.all([
          Promise.all(years.map((startYear) => moneyOn(area, context, { asOf: day, startYear }))),
          context.register(area.code, 'funding-stream', day),
        ]);
        const streams = entries.map(({ content }) => content);
        const view = fundingView({
          streams,
          fundYears: money.flatMap(({ funds }) => funds.map(({ year }) => year)),
          ...{ startYears: years, asOf: day, governance: area.content.governance },
        });
        const funds = money[0]?.funds.map(({ fund }) => fund) ?? [];
        return { area, view, titles: titlesOf([...streams, ...funds]) };
      },
    }),
    carePackages: t.field({
      type: packages,
      nullable: true,
      description:
        'Packages of care and personal budgets of single children; null for those who may not see children.',
      args: {
        asOf: t.arg({ type: 'Date', required: false, description: asOfWords }),
        reviewsBy: t.arg({
          type: 'Date',
          required: false,
          description: 'The last day of the reviews to list. That of the question when left out.',
        }),
      },
      resolve: (area, { asOf, reviewsBy }, context) => packagesOn(area, context, { asOf, reviewsBy }),
    }),
  }));
  return { pooledFund, contribution };
}

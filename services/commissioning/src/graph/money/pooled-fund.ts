import { legalBases } from '@golden-thread/commissioning/money';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { intentionsOn } from '../cycle/intentions-on.ts';
import { organisationOn, serviceMapOn, nodesOf } from '../provision/service-map-on.ts';
import { contributionsTo, type addFundContribution } from './fund-contribution.ts';
import { addFundFigures } from './fund-figures.ts';
import type { MoneyEnums } from './money-enums.ts';
import type { FundNode } from './money-on.ts';
import { amountNodes, type addOrganisationAmount } from './organisation-amount.ts';

/** `PooledFund`: money that partners put together, with its year. */
export function addPooledFund(
  house: CommissioningBuilder,
  enums: MoneyEnums,
  amount: ReturnType<typeof addOrganisationAmount>,
  contribution: ReturnType<typeof addFundContribution>,
) {
  const { builder, refs, values } = house;
  const { line, month, forecast, variance } = addFundFigures(house, enums, amount);
  return builder.objectRef<FundNode>('PooledFund').implement({
    description:
      'Money that partners put together. Figures are of the financial year asked for, as known on the day. What is not published is null or empty.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, fund.',
        resolve: ({ area, fund }) => globalId(area.code, fund.id),
      }),
      title: t.string({ description: 'What it is called.', resolve: ({ fund }) => fund.title }),
      legalBasis: t.string({
        nullable: true,
        description: 'The power the partners use, in words; null when not stated.',
        resolve: ({ fund }) => (fund.legalBasis === null ? null : legalBases[fund.legalBasis]),
      }),
      host: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'Who holds the money and accounts for it; null when not stated.',
        resolve: (node) =>
          node.fund.hostOrganisationId === null ? null : organisationOn(node, node.fund.hostOrganisationId),
      }),
      workOrder: t.string({
        nullable: true,
        description: 'The work order of a wider agreement that it stands in; null when not stated.',
        resolve: ({ fund }) => fund.workOrder,
      }),
      aims: t.stringList({ description: 'What it is for.', resolve: ({ fund }) => [...fund.aims] }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its first day; null when not known.',
        resolve: ({ fund }) => fund.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null while it goes on.',
        resolve: ({ fund }) => fund.endDate,
      }),
      revenueOnly: t.boolean({
        nullable: true,
        description: 'Whether it may pay for running costs only; null when not stated.',
        resolve: ({ fund }) => fund.revenueOnly,
      }),
      governedBy: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that oversees it; null when not stated.',
        resolve: ({ area, fund }) =>
          fund.governingBodyId === null ? null : (area.bodies.get(fund.governingBodyId) ?? null),
      }),
      contributions: t.field({
        type: [contribution],
        description: 'Who bears it on the day. Shares sum to 100; none where they are not published.',
        resolve: contributionsTo,
      }),
      startYear: t.int({
        description: 'The calendar year in which the financial year of the figures starts.',
        resolve: ({ year }) => year.startYear,
      }),
      budgetPence: t.float({
        nullable: true,
        description: 'What it may spend in the year. Whole pence; null where it is not published.',
        resolve: ({ year }) => year.budgetPence,
      }),
      toDatePence: t.float({
        nullable: true,
        description:
          'What is known to be spent so far in the year. Whole pence; null when nothing is known. `monthsMissing` says what it leaves out.',
        resolve: ({ year }) => year.toDatePence,
      }),
      toDateByOrganisation: t.field({
        type: [amount],
        description: 'The same by who bears it. The parts sum to the whole.',
        resolve: ({ area, year }) => amountNodes(area, year.toDateByOrganisation),
      }),
      months: t.field({
        type: [month],
        description: 'The months of the year in which it stands, April first.',
        resolve: ({ year }) => year.months,
      }),
      monthsMissing: t.field({
        type: [month],
        description: 'The months that are over and of which at least one line has nothing recorded.',
        resolve: ({ year }) => year.months.filter(({ missingLineIds }) => missingLineIds.length > 0),
      }),
      lines: t.field({
        type: [line],
        description: 'Its lines over the year; one without a title for a fund that is not kept by line.',
        resolve: ({ fund, year }) =>
          year.lines.map((each) => ({
            line: fund.lines.find(({ id }) => id === each.lineId) ?? null,
            year: each,
          })),
      }),
      forecast: t.field({
        type: forecast,
        description: 'What the year will have cost, by the straight line.',
        resolve: ({ year }) => year.forecast,
      }),
      forecastByProfile: t.field({
        type: forecast,
        nullable: true,
        description: 'The same by the agreed profile of the budget; null where none is agreed.',
        resolve: ({ year }) => year.forecastByProfile,
      }),
      variance: t.field({
        type: variance,
        description: 'Forecast by the straight line less budget; without amounts where it cannot be told.',
        resolve: ({ area, year }) => ({ ...year.variance, area }),
      }),
      services: t.field({
        type: [refs.service],
        description: 'The services it pays for, as the fund or the service map says.',
        resolve: async ({ area, asOf, fund }, _args, context) => {
          const map = await serviceMapOn(area, context, asOf);
          const paid = map.services.filter(
            ({ id, fundIds }) => fund.serviceIds.includes(id) || fundIds.includes(fund.id),
          );
          return nodesOf(map, paid);
        },
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions it pays for, as the fund or the intention says.',
        resolve: async ({ area, asOf, fund }, _args, context) =>
          (await intentionsOn(area, context, asOf)).filter(
            ({ intention: { id, fundIds } }) => fund.intentionIds.includes(id) || fundIds.includes(fund.id),
          ),
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is told.',
        resolve: ({ area, fund }) => area.sourceView(fund.source),
      }),
    }),
  });
}

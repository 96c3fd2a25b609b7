import type {
  FundForecast,
  FundLine,
  FundLineYear,
  FundMonth,
  FundVariance,
} from '@golden-thread/commissioning/money';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { monthShown } from './money-on.ts';
import type { MoneyEnums } from './money-enums.ts';
import { amountNodes, type addOrganisationAmount } from './organisation-amount.ts';

/** A line of a fund over its year; no line where the fund is not kept by line, or something was recorded of no line it lists. */
export interface LineNode {
  readonly line: FundLine | null;
  readonly year: FundLineYear;
}

/** What the figures of a fund are made of: lines, months, a forecast and a variance. */
export function addFundFigures(
  { builder, values }: CommissioningBuilder,
  enums: MoneyEnums,
  amount: ReturnType<typeof addOrganisationAmount>,
) {
  const pence = 'Whole pence; null where it is not known, never 0 in its place.';
  const line = builder.objectRef<LineNode>('FundLine').implement({
    description: 'A line of a fund over the year.',
    fields: (t) => ({
      id: t.string({
        nullable: true,
        description: 'Its id within the fund; null for a fund that is not kept by line.',
        resolve: ({ year }) => year.lineId,
      }),
      title: t.string({
        nullable: true,
        description:
          'What it is spent on; null for a fund that is not kept by line, or for a line it does not list.',
        resolve: ({ line: of }) => of?.title ?? null,
      }),
      expenditure: t.field({
        type: enums.expenditure,
        nullable: true,
        description: 'Running costs or lasting things; null where no line is listed.',
        resolve: ({ line: of }) => of?.expenditure ?? null,
      }),
      budgetPence: t.float({ nullable: true, description: pence, resolve: ({ year }) => year.budgetPence }),
      toDatePence: t.float({ nullable: true, description: pence, resolve: ({ year }) => year.toDatePence }),
      missingMonths: t.field({
        type: [values.period],
        description: 'Months that are over and of which nothing is recorded.',
        resolve: ({ year }) => year.missingMonths.map(monthShown),
      }),
      forecastPence: t.float({
        nullable: true,
        description: 'By the straight line. Whole pence; null where no month is known.',
        resolve: ({ year }) => year.forecastPence,
      }),
      variancePence: t.float({
        nullable: true,
        description: 'Forecast less budget: above 0 is overspent. Null where either is not known.',
        resolve: ({ year }) => year.variancePence,
      }),
    }),
  });
  const month = builder.objectRef<FundMonth>('FundMonth').implement({
    description: 'One month of a fund.',
    fields: (t) => ({
      month: t.field({
        type: values.period,
        description: 'The month.',
        resolve: ({ month: of }) => monthShown(of),
      }),
      amountPence: t.exposeFloat('amountPence', {
        nullable: true,
        description:
          'What is known to be spent in it, all lines together. Whole pence; null when nothing is known.',
      }),
      missingLines: t.stringList({
        description: 'Ids of the lines of which nothing is recorded though the month is over.',
        resolve: ({ missingLineIds }) => missingLineIds.filter((id) => id !== null),
      }),
      isComplete: t.boolean({
        description: 'Whether nothing that is over is missing in it.',
        resolve: ({ missingLineIds }) => missingLineIds.length === 0,
      }),
    }),
  });
  const forecast = builder.objectRef<FundForecast>('FundForecast').implement({
    description: 'What the year will have cost, if it goes on as the method says.',
    fields: (t) => ({
      method: t.expose('method', { type: enums.forecastMethod, description: 'How it is worked out.' }),
      amountPence: t.exposeFloat('amountPence', { nullable: true, description: pence }),
      why: t.exposeString('why', {
        nullable: true,
        description: 'Why it cannot be told; null where it can.',
      }),
    }),
  });
  const variance = builder
    .objectRef<FundVariance & { readonly area: CommissioningArea }>('FundVariance')
    .implement({
      description: 'Forecast less budget: above 0 is overspent.',
      fields: (t) => ({
        amountPence: t.exposeFloat('amountPence', { nullable: true, description: pence }),
        why: t.exposeString('why', {
          nullable: true,
          description: 'Why it cannot be told; null where it can.',
        }),
        byOrganisation: t.field({
          type: [amount],
          description: 'By who bears it, with the shares in force in each month. The parts sum to the whole.',
          resolve: ({ area, byOrganisation }) => amountNodes(area, byOrganisation),
        }),
      }),
    });
  return { line, month, forecast, variance };
}

import { periodLabel } from '@golden-thread/outcomes';
import type { CallOff, PurchaseRoute, RoutePurchases, YearSpend } from '@golden-thread/sufficiency/homes';
import { describedValues } from '@golden-thread/subgraph';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';

/** `LocalArea.placePurchases` and `homeSpend`: how places are bought, and what they cost in a year. */
export function addPlacePurchases({ builder, values }: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const route = builder.enumType('PurchaseRoute', {
    description: 'How a place was bought.',
    values: describedValues<PurchaseRoute>({
      'on-framework': 'Under an agreement that ran on the day it was bought.',
      'off-framework': 'By itself, under no agreement.',
      'framework-not-in-force': 'Under an agreement that did not run on the day it was bought.',
    }),
  });
  const buys = builder.enumType('PlaceBought', {
    description: 'What kind of place is bought.',
    values: describedValues<CallOff['buys']>({
      fostering: 'A foster home.',
      'childrens-home': 'A place in a children’s home.',
      'short-breaks-home': 'A place in a home for short breaks.',
      'secure-childrens-home': 'A place in a secure children’s home.',
      'supported-accommodation': 'A place in supported accommodation.',
    }),
  });
  const purchases = builder.objectRef<RoutePurchases>('RoutePurchases').implement({
    description: 'Places paid for on a day that were bought one way.',
    fields: (t) => ({
      route: t.expose('route', { type: route, description: 'How they were bought.' }),
      callOffs: t.exposeInt('callOffs', { description: 'How many places.' }),
      share: t.exposeFloat('share', { description: 'Which share of all, in per cent.' }),
      perWeekPence: t.exposeFloat('perWeekPence', {
        description: 'What those with a known price cost a week, in pence.',
      }),
      withoutPrice: t.exposeInt('withoutPrice', { description: 'How many have no price told.' }),
    }),
  });
  const spend = builder.objectRef<YearSpend>('HomeSpend').implement({
    description:
      'What one kind of place cost in a financial year, as reported and as the places bought show.',
    fields: (t) => ({
      year: t.field({
        type: values.period,
        description: 'The financial year.',
        resolve: ({ year }) => ({ ...year, label: periodLabel(year) }),
      }),
      buys: t.expose('buys', {
        type: buys,
        nullable: true,
        description: 'What was bought; null for everything together.',
      }),
      reported: t.exposeFloat('reported', {
        nullable: true,
        description: 'Pence, as a source tells it; null when none does.',
      }),
      recomputed: t.exposeFloat('recomputed', {
        nullable: true,
        description:
          'Pence, from the price and the nights of each place bought; null when none was, or one has no price.',
      }),
      discrepancy: t.exposeFloat('discrepancy', {
        nullable: true,
        description: 'Recomputed less reported, in pence; null when either is.',
      }),
      nights: t.exposeInt('nights', { description: 'Nights paid for, up to the day asked.' }),
      nightsWithoutPrice: t.exposeInt('nightsWithoutPrice', {
        description: 'Of these, nights of places that have no price told.',
      }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    placePurchases: t.field({
      type: [purchases],
      nullable: true,
      description: 'Places paid for on the day, by how they were bought; empty when none is told of.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ market }, { asOf }, context) => [...market.purchasesOn(asOf ?? context.todayDate)],
    }),
    homeSpend: t.field({
      type: [spend],
      nullable: true,
      description:
        'What places cost in each financial year up to the day, oldest first; empty when nothing is told of.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ market }, { asOf }, context) => [...market.spendUpTo(asOf ?? context.todayDate)],
    }),
  }));
}

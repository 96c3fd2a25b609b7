import type {
  FrameworkAgreement,
  FrameworkLot,
  LotPurchases,
  MarketFinding,
} from '@golden-thread/sufficiency/homes';
import { describedValues } from '@golden-thread/subgraph';
import type { AgreementView, MarketFindingView } from '../area/market-views.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';

/** `LocalArea.frameworkAgreements` and `marketFindings`: under which agreements places are bought, and what was found of the market. */
export function addFrameworkAgreements(house: SufficiencyBuilder, localArea: LocalAreaRef): void {
  const { builder, values } = house;
  const agreement = addAgreement(house);
  const about = builder.enumType('MarketFindingAbout', {
    description: 'What a finding is about.',
    values: describedValues<MarketFinding['about']>({
      recruitment: 'Finding and keeping foster carers.',
      'block-bookings': 'Places paid for whether they are used or not.',
      frameworks: 'Agreements under which places are bought.',
      'homes-nearby': 'How many homes there are close by.',
      registration: 'Registration of homes.',
      prices: 'What places cost.',
    }),
  });
  const finding = builder.objectRef<MarketFindingView>('MarketFinding').implement({
    description: 'What a source found of the market without a number for it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the area.' }),
      about: t.expose('about', { type: about, description: 'What it is about.' }),
      finding: t.exposeString('finding', { description: 'What was found.' }),
      agreements: t.field({
        type: [agreement],
        description: 'The agreements it speaks of.',
        resolve: ({ agreements }) => [...agreements],
      }),
      knownDate: t.expose('knownDate', { type: 'Date', description: 'The day it was published.' }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
  builder.objectFields(localArea, (t) => ({
    frameworkAgreements: t.field({
      type: [agreement],
      nullable: true,
      description: 'Agreements under which it buys places for looked-after children, whenever they run.',
      resolve: ({ market }) => [...market.agreements],
    }),
    marketFindings: t.field({
      type: [finding],
      nullable: true,
      description: 'What was found of the market by the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: ({ market }, { asOf }, context) => market.findingsKnownOn(asOf ?? context.todayDate),
    }),
  }));
}

function addAgreement({ builder, values }: SufficiencyBuilder) {
  const kind = builder.enumType('FrameworkAgreementKind', {
    description: 'How an agreement takes providers.',
    values: describedValues<FrameworkAgreement['kind']>({
      framework: 'It is closed to new providers while it runs.',
      'flexible-purchasing-system': 'Providers may join at any time.',
    }),
  });
  const buys = builder.enumType('FrameworkAgreementBuys', {
    description: 'What an agreement buys.',
    values: describedValues<FrameworkAgreement['buys']>({
      fostering: 'Foster homes of independent agencies.',
      residential: 'Places in children’s homes.',
      'supported-accommodation': 'Supported accommodation for young people of 16 and over.',
    }),
  });
  const lot = builder.objectRef<FrameworkLot>('FrameworkLot').implement({
    description: 'A part of an agreement that places are bought from.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the agreement.' }),
      number: t.exposeString('number', {
        description: 'As the agreement numbers it; two parts may carry one number.',
      }),
      title: t.exposeString('title', { description: 'What it is for.' }),
      pricedBy: t.exposeString('pricedBy', {
        nullable: true,
        description: 'What its price depends on; null when nobody tells it.',
      }),
    }),
  });
  const purchases = builder.objectRef<LotPurchases>('LotPurchases').implement({
    description: 'Places bought from one lot of an agreement that are paid for on a day.',
    fields: (t) => ({
      lot: t.expose('lot', {
        type: lot,
        nullable: true,
        description: 'The lot; null for places of the agreement of which nobody tells the lot.',
      }),
      callOffs: t.exposeInt('callOffs', { description: 'How many places.' }),
      perWeekPence: t.exposeFloat('perWeekPence', {
        description: 'What those with a known price cost a week, in pence.',
      }),
      withoutPrice: t.exposeInt('withoutPrice', { description: 'How many have no price told.' }),
    }),
  });
  return builder.objectRef<AgreementView>('FrameworkAgreement').implement({
    description: 'An agreement with providers under which places are bought.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its name within the area.' }),
      title: t.exposeString('title', { description: 'What it is called.' }),
      kind: t.expose('kind', { type: kind, description: 'How it takes providers.' }),
      buys: t.expose('buys', { type: buys, description: 'What it buys.' }),
      consortium: t.exposeString('consortium', {
        nullable: true,
        description: 'The group of councils that runs it; null when the council runs it alone.',
      }),
      startDate: t.expose('startDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day places could be bought under it here; null when nobody tells it.',
      }),
      endDate: t.expose('endDate', {
        type: 'Date',
        nullable: true,
        description: 'The first day they no longer could; null when nobody tells it.',
      }),
      lots: t.field({
        type: [lot],
        description: 'Its parts, in order; empty when it has none or nobody tells them.',
        resolve: ({ lots }) => [...lots],
      }),
      purchases: t.field({
        type: [purchases],
        description: 'Places bought under it that are paid for on the day, lot by lot.',
        args: { asOf: t.arg(AS_OF) },
        resolve: ({ purchasesOn }, { asOf }, context) => [...purchasesOn(asOf ?? context.todayDate)],
      }),
      assumption: t.exposeString('assumption', {
        nullable: true,
        description: 'What of it no document states; null when it states all of it.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is told.' }),
    }),
  });
}

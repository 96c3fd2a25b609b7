import type { FundingStream, StreamYear } from '@golden-thread/commissioning/money';
import type { IsoDate } from '@golden-thread/outcomes';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { intentionsOn } from '../cycle/intentions-on.ts';
import { organisationOn, servicesById } from '../provision/service-map-on.ts';
import type { MoneyEnums } from './money-enums.ts';

/** A stream of an area on a day. */
export interface StreamNode {
  readonly area: CommissioningArea;
  readonly asOf: IsoDate;
  readonly stream: FundingStream;
}

/** `FundingStream`: money of one organisation beside the pooled funds. */
export function addFundingStream({ builder, refs, values }: CommissioningBuilder, enums: MoneyEnums) {
  const year = builder
    .objectRef<StreamYear & { readonly area: CommissioningArea }>('FundingStreamYear')
    .implement({
      description: 'The money of a stream in a financial year.',
      fields: (t) => ({
        startYear: t.exposeInt('startYear', {
          description: 'The calendar year in which the financial year starts.',
        }),
        budgetPence: t.exposeFloat('budgetPence', {
          nullable: true,
          description: 'Whole pence; null where it is not published.',
        }),
        spentPence: t.exposeFloat('spentPence', {
          nullable: true,
          description: 'Whole pence; null where it is not published.',
        }),
        source: t.field({
          type: values.source,
          description: 'Where it is told.',
          resolve: ({ area, source }) => area.sourceView(source),
        }),
      }),
    });
  return builder.objectRef<StreamNode>('FundingStream').implement({
    description:
      'Money of one organisation beside the pooled funds. It holds nothing of what is paid into a pooled fund, so that nothing counts twice.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, stream.',
        resolve: ({ area, stream }) => globalId(area.code, stream.id),
      }),
      title: t.string({ description: 'What it is called.', resolve: ({ stream }) => stream.title }),
      kind: t.field({
        type: enums.fundingKind,
        description: 'Where the money comes from.',
        resolve: ({ stream }) => stream.kind,
      }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'Whose money it is on the day.',
        resolve: (node) => organisationOn(node, node.stream.organisationId),
      }),
      description: t.string({
        nullable: true,
        description: 'What it may be spent on; null when not stated.',
        resolve: ({ stream }) => stream.description,
      }),
      years: t.field({
        type: [year],
        description: 'Its years as far as published; none where no amount is.',
        resolve: ({ area, stream }) => stream.years.map((each) => ({ ...each, area })),
      }),
      services: t.field({
        type: [refs.service],
        description: 'Services it pays for.',
        resolve: ({ area, asOf, stream }, _args, context) =>
          servicesById(area, context, stream.serviceIds, asOf),
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'Intentions it pays for.',
        resolve: async ({ area, asOf, stream }, _args, context) =>
          (await intentionsOn(area, context, asOf)).filter(({ intention }) =>
            stream.intentionIds.includes(intention.id),
          ),
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is told.',
        resolve: ({ area, stream }) => area.sourceView(stream.source),
      }),
    }),
  });
}

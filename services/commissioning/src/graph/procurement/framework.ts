import type { ProcurementLot } from '@golden-thread/commissioning/procurement';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { addContract } from './contract.ts';
import type { ProcurementEnums } from './procurement-enums.ts';
import { contractsOn, type FrameworkNode } from './procurement-on.ts';

/** A lot with the framework it is of. */
interface LotNode {
  readonly of: FrameworkNode;
  readonly lot: ProcurementLot;
}

/** `ProcurementFramework`: an agreement with its lots, what is called off from it, and places bought under it. */
export function addProcurementFramework(
  { builder, values }: CommissioningBuilder,
  enums: ProcurementEnums,
  contract: ReturnType<typeof addContract>,
) {
  const lot = builder.objectRef<LotNode>('ProcurementLot').implement({
    description: 'A part of a framework.',
    fields: (t) => ({
      id: t.id({ description: 'Its name within the framework.', resolve: (node) => node.lot.id }),
      number: t.string({
        description: 'As the framework numbers it; two parts may carry one number.',
        resolve: (node) => node.lot.number,
      }),
      title: t.string({ description: 'What it is for.', resolve: (node) => node.lot.title }),
      pricedBy: t.string({
        nullable: true,
        description: 'What its price depends on; null when not stated.',
        resolve: (node) => node.lot.pricedBy,
      }),
      contracts: t.field({
        type: [contract],
        description: 'Contracts called off from it.',
        resolve: async ({ of, lot: { id } }, _args, context) =>
          (await contractsOn(of.area, context, of.asOf)).filter(
            ({ entry }) => entry.content.frameworkId === of.framework.id && entry.content.lotId === id,
          ),
      }),
    }),
  });
  return builder.objectRef<FrameworkNode>('ProcurementFramework').implement({
    description: 'An agreement with providers under which is bought. What is not stated is null or empty.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, framework.',
        resolve: ({ area, framework }) => globalId(area.code, framework.id),
      }),
      title: t.string({ description: 'What it is called.', resolve: ({ framework }) => framework.title }),
      kind: t.field({
        type: enums.frameworkKind,
        description: 'How it takes providers.',
        resolve: ({ framework }) => framework.kind,
      }),
      buys: t.string({ description: 'What is bought under it.', resolve: ({ framework }) => framework.buys }),
      isForHomes: t.exposeBoolean('isForHomes', {
        description:
          'Whether places for looked-after children are bought under it. Those places are told of by the agreement of the same id in `frameworkAgreements`.',
      }),
      consortium: t.string({
        nullable: true,
        description: 'The group of councils that runs it; null when the council runs it alone.',
        resolve: ({ framework }) => framework.consortium,
      }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day anything could be called off from it here; null when not stated.',
        resolve: ({ framework }) => framework.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The first day nothing could any more; null when not stated.',
        resolve: ({ framework }) => framework.endDate,
      }),
      lots: t.field({
        type: [lot],
        description: 'Its parts, in order; empty when it has none or nobody states them.',
        resolve: (of) => of.framework.lots.map((each) => ({ of, lot: each })),
      }),
      contracts: t.field({
        type: [contract],
        description: 'Contracts called off from it, of whatever lot.',
        resolve: async ({ area, asOf, framework }, _args, context) =>
          (await contractsOn(area, context, asOf)).filter(
            ({ entry }) => entry.content.frameworkId === framework.id,
          ),
      }),
      assumption: t.string({
        nullable: true,
        description: 'What of it no document states; null when all is stated.',
        resolve: ({ framework }) => framework.assumption,
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'Where it is published; null when it was only recorded.',
        resolve: ({ area, framework }) =>
          framework.source === null ? null : area.sourceView(framework.source),
      }),
    }),
  });
}

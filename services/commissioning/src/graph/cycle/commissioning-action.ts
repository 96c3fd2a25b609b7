import { addActionInterface, globalId, parseGlobalId } from '@golden-thread/subgraph';
import type { IntentionNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { servicesById } from '../provision/service-map-on.ts';
import type { CycleEnums } from './cycle-enums.ts';
import { intentionsOn } from './intentions-on.ts';

/** `CommissioningAction`: something partners intend to commission together. */
export function addCommissioningAction(
  { builder, refs, values }: CommissioningBuilder,
  enums: CycleEnums,
): void {
  const priority = builder.objectRef<IntentionNode>('PlacePriority').implement({
    description:
      'A priority that intentions stand under, such as one of the Place, answered for by one group.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id, as `recordIntention` takes it: area code, colon, priority.',
        resolve: (node) => globalId(node.areaCode, node.priority.id),
      }),
      number: t.int({
        description: 'Its number in the strategy, from 1.',
        resolve: (node) => node.priority.number,
      }),
      title: t.string({ description: 'What it is about.', resolve: (node) => node.priority.title }),
    }),
  });
  const action = addActionInterface(builder, 'CommissioningAction');
  refs.intention.implement({
    description:
      'A commissioning intention: something partners intend to commission together. What is not stated is null or an empty list, and never means none.',
    interfaces: [action],
    isTypeOf: (node) => 'intention' in (node as object),
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, intention.' }),
      ref: t.string({ description: 'Its number in the strategy.', resolve: (node) => node.intention.ref }),
      title: t.string({ description: 'What is to be done.', resolve: (node) => node.intention.title }),
      priority: t.field({
        type: priority,
        description: 'The priority it stands under.',
        resolve: (node) => node,
      }),
      servesCommitment: t.boolean({
        description: 'Whether the strategy marks it as serving a commitment.',
        resolve: (node) => node.intention.servesCommitment,
      }),
      stage: t.field({
        type: enums.stage,
        description: 'Where in the cycle of commissioning it stands.',
        resolve: (node) => node.intention.stage ?? 'unknown',
      }),
      level: t.field({
        type: enums.level,
        description: 'For whom it is commissioned.',
        resolve: (node) => node.intention.level ?? 'unknown',
      }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its first day; null when not stated.',
        resolve: (node) => node.intention.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null when not stated.',
        resolve: (node) => node.intention.endDate,
      }),
      body: t.expose('body', { type: refs.body, description: 'The one group that answers for it.' }),
      outcomes: t.field({
        type: [refs.outcome],
        description: 'The outcomes of the framework it is to serve; empty when not stated.',
        resolve: async ({ areaCode, intention }, _args, context) => {
          const area = (await context.area(areaCode))!;
          return intention.outcomeIds.flatMap((id) => area.outcomes.get(id) ?? []);
        },
      }),
      services: t.field({
        type: [refs.service],
        description: 'The services it is about, as they read on the same day; empty when not stated.',
        resolve: async ({ areaCode, asOf, intention }, _args, context) =>
          servicesById((await context.area(areaCode))!, context, intention.serviceIds, asOf),
      }),
      actionIds: t.idList({
        description: 'Ids of the actions of plans that carry it out; empty when none does.',
        resolve: ({ areaCode, intention }) => intention.actionIds.map((id) => globalId(areaCode, id)),
      }),
      source: t.expose('source', {
        type: values.source,
        nullable: true,
        description: 'Where it is published; null where it was recorded and no document says it.',
      }),
    }),
  });
  builder.asEntity(refs.intention, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: async ({ id }, context) => {
      const area = await context.area(parseGlobalId(id)?.areaCode ?? '');
      const found = area === null ? [] : await intentionsOn(area, context, null);
      return found.find((node) => node.id === id) as never;
    },
  });
}

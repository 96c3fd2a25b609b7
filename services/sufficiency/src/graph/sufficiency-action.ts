import { addActionInterface } from '@golden-thread/subgraph';
import type { ObjectiveNode } from '../area/sufficiency-area.ts';
import { ownerNode, type addBody } from './body.ts';
import type { SufficiencyBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** `SufficiencyAction`: an objective of the plan to have enough homes. */
export function addSufficiencyAction(
  { builder, refs, values }: SufficiencyBuilder,
  body: ReturnType<typeof addBody>,
): void {
  refs.objective.implement({
    description: 'An objective of the plan to have enough homes for looked-after children.',
    interfaces: [addActionInterface(builder, 'SufficiencyAction')],
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, objective.' }),
      ref: t.string({ description: 'Its number in the plan.', resolve: (node) => node.objective.ref }),
      title: t.string({ description: 'What is to be done.', resolve: (node) => node.objective.title }),
      outcomeMeasure: t.string({
        nullable: true,
        description: 'How the plan means to tell that it is reached; null when it does not say.',
        resolve: (node) => node.objective.outcomeMeasure,
      }),
      owner: t.field({
        type: body,
        nullable: true,
        description: 'The body that answers for it; null when the plan names none.',
        resolve: (node) =>
          node.objective.ownerBodyId === null ? null : ownerNode(node.areaCode, node.objective.ownerBodyId),
      }),
      timescaleLabel: t.string({
        nullable: true,
        description: 'When it is due, as the plan words it; null when the plan leaves it blank.',
        resolve: (node) => node.objective.timescaleLabel,
      }),
      source: t.field({
        type: values.source,
        nullable: true,
        description: 'Where it is published; null when not recorded.',
        resolve: (node) => node.source,
      }),
    }),
  });
  builder.asEntity(refs.objective, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.objectives) as Promise<ObjectiveNode>,
  });
}

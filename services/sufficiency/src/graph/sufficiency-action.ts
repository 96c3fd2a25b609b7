import { addActionInterface } from '@golden-thread/subgraph';
import type { ObjectiveNode } from '../area/sufficiency-area.ts';
import { bodyPointer, type addBody } from './body.ts';
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
        description: 'The body that owns it; null when the plan names none.',
        resolve: (node) => pointTo(node, node.objective.ownerBodyId),
      }),
      ownerPost: t.exposeString('ownerPost', {
        nullable: true,
        description: 'Title of the post that owns it, whoever fills it; null when the plan names none.',
      }),
      overseenBy: t.field({
        type: body,
        nullable: true,
        description:
          'The body that is told of progress; it answers for the objective where no body owns it. Null when the plan names none.',
        resolve: (node) => pointTo(node, node.objective.overseenByBodyId),
      }),
      timescaleLabel: t.string({
        nullable: true,
        description: 'When it is due, as the plan words it; null when the plan leaves it blank.',
        resolve: (node) => node.objective.timescaleLabel,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.asEntity(refs.objective, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.objectives) as Promise<ObjectiveNode>,
  });
}

function pointTo(node: ObjectiveNode, bodyId: string | null): ReturnType<typeof bodyPointer> | null {
  return bodyId === null ? null : bodyPointer(node.areaCode, bodyId);
}

import type { HeadingNode, PriorityNode } from '../area/send-area.ts';
import { bodyNode, type addBody } from './body.ts';
import type { SendBuilder } from './builder.ts';
import { partnerNodes, type DeliveryPartnerRef } from './delivery-partner.ts';

/** `PlanPriority` and `PlanHeading`: how an improvement plan is set out. */
export function addPlanPriority(
  { builder, refs }: SendBuilder,
  body: ReturnType<typeof addBody>,
  partner: DeliveryPartnerRef,
) {
  const priority = builder.objectRef<PriorityNode>('PlanPriority');
  const heading = builder.objectRef<HeadingNode>('PlanHeading').implement({
    description: 'A heading of an improvement plan: actions that serve the same aim.',
    fields: (t) => ({
      ref: t.string({
        description: 'Its number in the plan, such as 1.1.',
        resolve: (node) => node.heading.ref,
      }),
      title: t.string({ description: 'What it is about.', resolve: (node) => node.heading.title }),
      willMean: t.stringList({
        description: 'What it will mean for children and families, in sentences.',
        resolve: (node) => [...node.heading.willMean],
      }),
      impactMeasures: t.field({
        type: [refs.measure],
        description: 'The measures that tell of its impact; empty where the plan names none.',
        resolve: (node) => node.measures,
      }),
      actions: t.field({
        type: [refs.action],
        description: 'Its actions, in the order of the plan.',
        resolve: (node) => node.actions,
      }),
    }),
  });
  priority.implement({
    description: 'A priority of an improvement plan.',
    fields: (t) => ({
      ref: t.string({
        description: 'Its number in the plan, such as 1.',
        resolve: (node) => node.priority.ref,
      }),
      title: t.string({ description: 'What it is about.', resolve: (node) => node.priority.title }),
      group: t.field({
        type: body,
        nullable: true,
        description: 'The group that answers for its actions; null when the plan names none.',
        resolve: (node) =>
          node.priority.groupBodyId === null ? null : bodyNode(node.plan.area, node.priority.groupBodyId),
      }),
      deliveryPartners: t.field({
        type: [partner],
        description: 'Who helps to deliver it, in the order of the plan; empty where it names nobody.',
        resolve: (node) => partnerNodes(node.plan.area, node.priority.deliveryPartners ?? []),
      }),
      headings: t.field({
        type: [heading],
        description: 'Its headings, in the order of the plan.',
        resolve: (node) => node.headings,
      }),
      actions: t.field({
        type: [refs.action],
        description: 'All its actions, in the order of the plan.',
        resolve: (node) => node.headings.flatMap(({ actions }) => actions),
      }),
    }),
  });
  return { priority, heading };
}

import type { DependencyNode, LinkedNode } from '../area/dependency-node.ts';
import { linkedActions, neededBy, readDependencies } from '../reading/dependency-reading.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import type { PlanEnums } from './plan-enums.ts';

/** `ActionDependency` and `LinkedAction`: how actions hang together, also across plans. */
export function addActionDependency({ builder, refs }: SendBuilder, enums: PlanEnums) {
  const dependency = builder.objectRef<DependencyNode>('ActionDependency').implement({
    description: 'Something that an action depends on, as at a day.',
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The action it depends on.' }),
      state: t.field({
        type: enums.dependencyState,
        description: 'Where that stands.',
        resolve: (node) => node.dependency.state,
      }),
      dueDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The last day that is due; null where its deadline is no day.',
        resolve: (node) => node.dependency.dueDate,
      }),
      inWords: t.string({
        description: 'The same in a sentence.',
        resolve: (node) => node.dependency.sentence,
      }),
      note: t.string({
        description: 'How the plan says it; empty where there is nothing to add.',
        resolve: (node) => node.dependency.link.note,
      }),
    }),
  });
  const linked = builder.objectRef<LinkedNode>('LinkedAction').implement({
    description: 'Another action that an action hangs together with, as the plan says.',
    fields: (t) => ({
      action: t.expose('action', { type: refs.action, description: 'The other action.' }),
      note: t.string({
        description: 'How the plan says it; empty where there is nothing to add.',
        resolve: ({ link }) => link.note,
      }),
    }),
  });
  return { dependency, linked };
}

export type ActionDependencyRefs = ReturnType<typeof addActionDependency>;

/** Adds to `ImprovementAction` what it depends on, what it is linked to and what waits for it. */
export function addActionLinks(
  { builder, refs }: SendBuilder,
  { dependency, linked }: ActionDependencyRefs,
): void {
  builder.objectFields(refs.action, (t) => ({
    dependencies: t.field({
      type: [dependency],
      description:
        'What it depends on as the plan says, and where each stands on the day: something late says so.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, args, context) => readDependencies(context, node, args.asOf ?? context.todayDate),
    }),
    linkedActions: t.field({
      type: [linked],
      description:
        'The actions that it or they are said to belong together with, in the order of the plans; what it depends on is not among them.',
      resolve: linkedActions,
    }),
    neededBy: t.field({
      type: [refs.action],
      description: 'The actions that depend on it, in the order of the plans.',
      resolve: neededBy,
    }),
  }));
}

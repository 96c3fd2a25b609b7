import { unknownId } from '@golden-thread/subgraph';
import type { SendBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** Where a reader enters this subgraph. An id that leads nowhere is a fault, not an empty answer. */
export function addQuery({ builder, refs }: SendBuilder): void {
  builder.queryType({
    description: 'What can be read.',
    fields: (t) => ({
      improvementPlan: t.field({
        type: refs.plan,
        nullable: true,
        description: 'One improvement plan. An unknown id is refused with UNKNOWN_ID.',
        args: { id: t.arg.id({ required: true, description: 'Its id: area code, colon, plan.' }) },
        resolve: async (_root, { id }, context) =>
          (await findById(context, id, (area) => area.plans)) ?? unknownId('improvement plan', id),
      }),
      improvementAction: t.field({
        type: refs.action,
        nullable: true,
        description: 'One action of an improvement plan. An unknown id is refused with UNKNOWN_ID.',
        args: {
          id: t.arg.id({
            required: true,
            description: 'Its id: area code, plan and number, divided by colons.',
          }),
        },
        resolve: async (_root, { id }, context) =>
          (await findById(context, id, (area) => area.actions)) ?? unknownId('improvement action', id),
      }),
    }),
  });
}

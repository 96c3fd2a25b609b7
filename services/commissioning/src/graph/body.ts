import type { LineKind } from '@golden-thread/governance';
import type { BodyNode } from '../area/commissioning-area.ts';
import { addBodyParts } from './body-parts.ts';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';
import { forwardPlanBetween } from './forward-plan-between.ts';

const AS_OF = 'The day to read it as at. Today when left out.';

/** `Body`: owned by this subgraph; each domain extends it with its own actions. */
export function addBody(house: CommissioningBuilder): void {
  const { builder, enums, refs, values } = house;
  const parts = addBodyParts(house);
  const asOf = { type: 'Date', required: false, description: AS_OF } as const;
  refs.body.implement({
    description: 'A board, group, panel or commission that answers for something.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, body.' }),
      name: t.string({ description: 'Its name.', resolve: (node) => node.body.name }),
      kind: t.field({
        type: enums.bodyKind,
        description: 'What kind of body it is.',
        resolve: (node) => node.body.kind,
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
      lines: t.field({
        type: [parts.line],
        description:
          'What it is to other bodies on the day, such as accountable to one and monitored by none.',
        args: { asOf: t.arg(asOf) },
        resolve: (node, args, context) => node.lines(args.asOf ?? context.todayDate),
      }),
      chain: t.field({
        type: [refs.body],
        description:
          'The bodies above it along lines of one kind, nearest first, up to the top; itself left out. Where lines part, every body once.',
        args: {
          kind: t.arg({ type: enums.lineKind, required: true, description: 'The kind of line to follow.' }),
          asOf: t.arg(asOf),
        },
        resolve: (node, args, context) =>
          args.kind === 'holds-decision-right-for'
            ? []
            : node.chain(args.kind satisfies LineKind, args.asOf ?? context.todayDate),
      }),
      members: t.field({
        type: [parts.member],
        description: 'Who belongs to it on the day, as posts, bodies and organisations.',
        args: { asOf: t.arg(asOf) },
        resolve: (node, args, context) => node.members(args.asOf ?? context.todayDate),
      }),
      decisionRights: t.field({
        type: [parts.decisionRight],
        description: 'The decisions it has the right to take on the day.',
        args: { asOf: t.arg(asOf) },
        resolve: (node, args, context) => node.decisionRights(args.asOf ?? context.todayDate),
      }),
      forwardPlan: t.field({
        type: [parts.forwardPlanItem],
        description: 'What is due to come to it between two days, both included, in order of day.',
        args: {
          from: t.arg({ type: 'Date', required: true, description: 'The first day wanted.' }),
          to: t.arg({ type: 'Date', required: true, description: 'The last day wanted.' }),
        },
        resolve: (node, args) => forwardPlanBetween(node, args.from, args.to),
      }),
    }),
  });
  builder.asEntity(refs.body, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) => findById(context, id, (area) => area.bodies) as Promise<BodyNode>,
  });
}

import type { PlacePriority } from '@golden-thread/commissioning/cycle';
import { addActionInterface } from '@golden-thread/subgraph';
import type { IntentionNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** `CommissioningAction`: something partners intend to commission together. */
export function addCommissioningAction({ builder, refs, values }: CommissioningBuilder): void {
  const priority = builder.objectRef<PlacePriority>('PlacePriority').implement({
    description: 'A priority of the Place, answered for by an operational group.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its number in the strategy, from 1.' }),
      title: t.exposeString('title', { description: 'What it is about.' }),
    }),
  });
  const action = addActionInterface(builder, 'CommissioningAction');
  refs.intention.implement({
    description: 'A commissioning intention: something partners intend to commission together.',
    interfaces: [action],
    isTypeOf: (node) => 'intention' in (node as object),
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, intention.' }),
      ref: t.string({ description: 'Its number in the strategy.', resolve: (node) => node.intention.ref }),
      title: t.string({ description: 'What is to be done.', resolve: (node) => node.intention.title }),
      priority: t.expose('priority', { type: priority, description: 'The Place priority it stands under.' }),
      servesCommitment: t.boolean({
        description: 'Whether the strategy marks it as serving a commitment.',
        resolve: (node) => node.intention.servesCommitment,
      }),
      body: t.expose('body', { type: refs.body, description: 'The group that answers for it.' }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.asEntity(refs.intention, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.intentions) as Promise<IntentionNode>,
  });
}

import type { ChecklistItem } from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import { entriesOn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

/** `Checklist`: what partners see to each time. */
export function addChecklists({ builder, refs }: CommissioningBuilder, shared: SharedTypes) {
  const item = builder.objectRef<ChecklistItem>('ChecklistItem').implement({
    description: 'One thing to be seen to.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id within the checklist.' }),
      number: t.exposeInt('number', { description: 'Its place, from 1.' }),
      title: t.exposeString('title', { description: 'What is to be seen to.' }),
    }),
  });
  const checklist = builder.objectRef<EntryNode<'checklist'>>('Checklist').implement({
    description:
      'What partners say they will see to each time, such as whenever they commission something new.',
    fields: (t) => ({
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      usedWhen: t.string({
        description: 'When it is to be gone through.',
        resolve: ({ entry }) => entry.content.usedWhen,
      }),
      items: t.field({
        type: [item],
        description: 'What is to be seen to, in its order.',
        resolve: ({ entry }) => entry.content.items,
      }),
      source: t.field({
        type: shared.source,
        description: 'Where it is published.',
        resolve: ({ area, entry }) => area.sourceView(entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(checklist);
  builder.objectField(refs.localArea, 'checklists', (t) =>
    t.field({
      type: [checklist],
      description: 'Its checklists, in the order published, then those recorded since.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: (area, { asOf }, context) => entriesOn('checklist', area, context, asOf),
    }),
  );
  return { checklist, item };
}

import type { EvidenceReference } from '@golden-thread/commissioning/assurance';
import type { RegisterName } from '@golden-thread/commissioning/registers';
import type { Citation } from '@golden-thread/outcomes';
import type { CommissioningBuilder } from '../builder.ts';
import type { AreaOnDay, EntryNode } from './entries-on.ts';
import { addEntryFields } from './entry-fields.ts';

/** What the types of rules and voice have in common. */
export function addSharedTypes(house: CommissioningBuilder) {
  const { builder, values } = house;
  const evidence = builder.objectRef<EvidenceReference>('EvidenceReference').implement({
    description:
      'Something that shows what is said: a document, a dataset, minutes. Never a record about a child.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it is.' }),
      date: t.expose('date', {
        type: 'Date',
        nullable: true,
        description: 'The day it is of; null where none is stated.',
      }),
      address: t.exposeString('address', {
        nullable: true,
        description: 'Where it can be read; null where it is kept inside an organisation.',
      }),
    }),
  });
  const withEntryFields = (ref: { readonly $inferType: EntryNode<RegisterName> }): void =>
    addEntryFields(house, ref);
  const asOf = {
    type: 'Date',
    required: false,
    description: 'The day to read it as at. Today when left out.',
  } as const;
  const sourceOf = ({ area }: AreaOnDay, source: Citation | null) =>
    source === null ? null : area.sourceView(source);
  return { evidence, withEntryFields, asOf, sourceOf, source: values.source };
}

export type SharedTypes = ReturnType<typeof addSharedTypes>;

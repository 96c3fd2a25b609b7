import type { RegisterName } from '@golden-thread/commissioning/registers';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { EntryNode } from './entries-on.ts';

/** Adds to the type of an entry what every entry has: its id, its version and the day it was recorded. */
export function addEntryFields(
  { builder }: CommissioningBuilder,
  ref: { readonly $inferType: EntryNode<RegisterName> },
): void {
  builder.objectFields(ref as ReturnType<typeof builder.objectRef<EntryNode<RegisterName>>>, (t) => ({
    id: t.id({
      description: 'Stable id: area code, colon, entry.',
      resolve: ({ area, entry }) => globalId(area.code, entry.id),
    }),
    version: t.int({
      description: 'How often it was recorded; 0 where it stands in what the area published only.',
      resolve: ({ entry }) => entry.version,
    }),
    recordedDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day this version was recorded; null where it was only published.',
      resolve: ({ entry }) => entry.recorded?.date ?? null,
    }),
  }));
}

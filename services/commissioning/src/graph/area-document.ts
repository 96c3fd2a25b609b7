import type { DocumentNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';

/** A document of an area as a whole; where a single fact stands in it, the fact's own `source` says. */
export function addAreaDocument({ builder }: CommissioningBuilder) {
  return builder.objectRef<DocumentNode>('AreaDocument').implement({
    description: 'A document or dataset that facts about an area were carried over from.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description: 'Id of the document or dataset, unique across local areas.',
      }),
      title: t.exposeString('title', { description: 'Its title.' }),
      publisher: t.exposeString('publisher', { description: 'The organisation that published it.' }),
      licence: t.exposeString('licence', {
        description: 'The licence it states, or, in words, that it states none.',
      }),
    }),
  });
}

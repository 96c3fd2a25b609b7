import type { LeftOutNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';

/** An indicator an area leaves out of a framework it adopted: a decision with its reason, and no break. */
export function addLeftOutIndicator({ builder, refs }: CommissioningBuilder) {
  return builder.objectRef<LeftOutNode>('LeftOutIndicator').implement({
    description: 'An indicator of a framework adopted from another area that the area does not collect.',
    fields: (t) => ({
      indicatorId: t.exposeID('indicatorId', {
        description:
          'Its id in the framework of the area that lends it; the area itself has no such indicator.',
      }),
      title: t.exposeString('title', { description: 'Its title in the framework lent.' }),
      why: t.exposeString('why', {
        description: 'Why the area does not collect it, in the words of the area.',
      }),
      outcomes: t.expose('outcomes', {
        type: [refs.outcome],
        description: 'The outcomes it would have told of, in the order published.',
      }),
    }),
  });
}

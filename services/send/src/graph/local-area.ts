import { addLocalAreaStub } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import type { SendContext } from './context.ts';

/** `LocalArea` of the commissioning subgraph, extended with improvement plans. */
export function addLocalArea({ builder, refs, values }: SendBuilder): void {
  const localArea = addLocalAreaStub<SendArea, SendContext>(builder, (code, context) => context.area(code));
  builder.objectFields(localArea, (t) => ({
    improvementPlans: t.field({
      type: [refs.plan],
      nullable: true,
      description: 'Its improvement plans, in the order published.',
      resolve: (area) => [...area.plans.values()],
    }),
    sendFigures: t.field({
      type: [values.figure],
      nullable: true,
      description: 'Published figures of SEND: reported, recomputed and the difference.',
      resolve: (area) => area.figures,
    }),
  }));
}

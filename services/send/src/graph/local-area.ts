import { addLocalAreaStub } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import type { SendContext } from './context.ts';
import { schemesOf, type addRatingScheme } from './rating-scheme.ts';

/** `LocalArea` of the commissioning subgraph, extended with improvement plans. */
export function addLocalArea(
  { builder, refs, values }: SendBuilder,
  scheme: ReturnType<typeof addRatingScheme>,
): void {
  const localArea = addLocalAreaStub<SendArea, SendContext>(builder, (code, context) => context.area(code));
  builder.objectFields(localArea, (t) => ({
    improvementPlans: t.field({
      type: [refs.plan],
      nullable: true,
      description: 'Its improvement plans, in the order published.',
      resolve: (area) => [...area.plans.values()],
    }),
    ratingSchemes: t.field({
      type: [scheme],
      nullable: true,
      description: 'Its rating schemes: its own words, shapes and order for the ratings.',
      resolve: schemesOf,
    }),
    sendFigures: t.field({
      type: [values.figure],
      nullable: true,
      description: 'Published figures of SEND: reported, recomputed and the difference.',
      resolve: (area) => area.figures,
    }),
  }));
}

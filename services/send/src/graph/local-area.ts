import { addLocalAreaStub } from '@golden-thread/subgraph';
import { inspectionsAsAt, planStanding } from '@golden-thread/send';
import type { SendArea } from '../area/send-area.ts';
import { AS_OF, type SendBuilder } from './builder.ts';
import type { SendContext } from './context.ts';
import type { InspectionRef } from './inspection.ts';
import { schemesOf, type addRatingScheme } from './rating-scheme.ts';

/** `LocalArea` of the commissioning subgraph, extended with improvement plans. */
export function addLocalArea(
  { builder, refs, values }: SendBuilder,
  scheme: ReturnType<typeof addRatingScheme>,
  inspection: InspectionRef,
) {
  const localArea = addLocalAreaStub<SendArea, SendContext>(builder, (code, context) => context.area(code));
  builder.objectFields(localArea, (t) => ({
    improvementPlans: t.field({
      type: [refs.plan],
      nullable: true,
      description: 'Its improvement plans, in the order published.',
      resolve: (area) => [...area.plans.values()],
    }),
    plansInForce: t.field({
      type: [refs.plan],
      nullable: true,
      description: 'The improvement plans it works by on the day, in the order published.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) => {
        const nodes = [...area.plans.values()];
        const plans = nodes.map(({ plan }) => plan);
        const asOf = args.asOf ?? context.todayDate;
        return nodes.filter(({ plan }) => planStanding(plan, plans, asOf) === 'in-force');
      },
    }),
    inspections: t.field({
      type: [inspection],
      nullable: true,
      description:
        'Inspections of how it serves children with special educational needs and disabilities, in the order published: those to be known of on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (area, args, context) =>
        inspectionsAsAt(area.inspections, args.asOf ?? context.todayDate).map((each) => ({
          area,
          inspection: each,
        })),
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
  return localArea;
}

export type LocalAreaRef = ReturnType<typeof addLocalArea>;

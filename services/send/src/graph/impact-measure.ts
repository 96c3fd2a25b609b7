import { addIndicatorType } from '@golden-thread/subgraph';
import { AS_OF, type SendBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';

/** `SendIndicator`, and `ImpactMeasure`: an indicator as a plan uses it. */
export function addImpactMeasure({ builder, refs, values, pageInfo }: SendBuilder): void {
  const { type } = addIndicatorType(builder, values, pageInfo, {
    name: 'SendIndicator',
    description: 'An indicator of special educational needs and disabilities (SEND).',
    interfaceHas: 'every-field',
    find: (id, context) => findById(context, id, (area) => area.indicators),
  });
  refs.measure.implement({
    description: 'A measure by which a plan tells whether an action has its impact.',
    fields: (t) => ({
      id: t.id({
        description: 'Id of the indicator: area code, colon, indicator.',
        resolve: (node) => node.indicator.id,
      }),
      title: t.string({
        description: 'What it measures.',
        resolve: (node) => node.indicator.indicator.title,
      }),
      baseline: t.field({
        type: values.baseline,
        nullable: true,
        description: 'The position it is measured from; null when the plan states none.',
        resolve: (node) => node.indicator.baseline,
      }),
      target: t.field({
        type: values.target,
        nullable: true,
        description: 'What it is meant to reach; null when the plan states none.',
        resolve: (node) => node.indicator.target,
      }),
      latest: t.field({
        type: values.observation,
        nullable: true,
        description: 'The newest figure a reader could know on the day; null when there is none.',
        args: { asOf: t.arg(AS_OF) },
        resolve: (node, args, context) => node.indicator.latest(args.asOf ?? context.todayDate),
      }),
      assessment: t.field({
        type: values.assessment,
        description: 'How it stands against its target on the day.',
        args: { asOf: t.arg(AS_OF) },
        resolve: (node, args, context) => node.indicator.assessment(args.asOf ?? context.todayDate),
      }),
      indicator: t.field({
        type,
        nullable: true,
        description: 'The indicator with everything recorded for it; null when another domain owns it.',
        resolve: (node) => (node.indicator.typeName === 'SendIndicator' ? node.indicator : null),
      }),
    }),
  });
}

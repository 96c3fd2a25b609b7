import type { FieldMap } from '@pothos/core';
import type { IndicatorNode } from './indicator-node.ts';
import type { RequestContext } from './request-context.ts';
import type { SubgraphTypes } from './subgraph-builder.ts';
import type { ValueTypes } from './value-types.ts';

const AS_OF = {
  type: 'Date',
  required: false,
  description: 'The day to read it as at: what a reader could know by then. Today when left out.',
} as const;

type IndicatorFieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SubgraphTypes<RequestContext>>,
  IndicatorNode
>;

/** What every indicator answers, whichever domain owns it. */
export function indicatorFields(t: IndicatorFieldBuilder, values: ValueTypes): FieldMap {
  return {
    id: t.exposeID('id', { description: 'Stable id: area code, colon, indicator.' }),
    title: t.string({ description: 'What it measures.', resolve: (node) => node.indicator.title }),
    polarity: t.field({
      type: values.polarity,
      description: 'Which direction is better.',
      resolve: (node) => node.indicator.polarity,
    }),
    unit: t.field({
      type: values.unit,
      description: 'The unit of its figures.',
      resolve: (node) => node.indicator.unit,
    }),
    decimals: t.int({
      description: 'Decimal places it is published with; figures are rounded to these before any comparison.',
      resolve: (node) => node.indicator.decimals,
    }),
    baseline: t.field({
      type: values.baseline,
      nullable: true,
      description: 'The position its target is measured from; null when none is stated.',
      resolve: (node) => node.baseline,
    }),
    target: t.field({
      type: values.target,
      nullable: true,
      description: 'What it is meant to reach; null when none is stated.',
      resolve: (node) => node.target,
    }),
    latest: t.field({
      type: values.observation,
      nullable: true,
      description:
        'The newest figure a reader could know on the day; null when there is none, and the assessment says why.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, args, context) => node.latest(args.asOf ?? context.todayDate),
    }),
    assessment: t.field({
      type: values.assessment,
      description: 'How it stands against its target on the day.',
      args: { asOf: t.arg(AS_OF) },
      resolve: (node, args, context) => node.assessment(args.asOf ?? context.todayDate),
    }),
  };
}

import type { CommitmentNode, OutcomeNode, StatementNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';
import { findById } from './find-by-id.ts';
import type { addIndicators } from './indicator.ts';

/** `Framework`, `Outcome` and `Commitment`: what partners agreed they want for children. */
export function addFramework(house: CommissioningBuilder, indicator: ReturnType<typeof addIndicators>) {
  const { builder, refs, values } = house;
  const commitment = builder.objectRef<CommitmentNode>('Commitment').implement({
    description: 'A promise the framework puts first.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, commitment.' }),
      title: t.string({ description: 'What is promised.', resolve: (node) => node.commitment.title }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  const statement = builder.objectRef<StatementNode>('IndicatorStatement').implement({
    description: 'One statement of the framework that serves an outcome through an indicator.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its place under its outcome in the document, from 1.' }),
      indicator: t.expose('indicator', { type: indicator, description: 'The indicator it is counted by.' }),
      note: t.exposeString('note', {
        nullable: true,
        description:
          'What a reader has to know of how it was read, such as a printed target of which the document does not show whose it is; null when nothing.',
      }),
    }),
  });
  refs.outcome.implement({
    description: 'Something children and young people should be able to say or have.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, outcome.' }),
      title: t.string({ description: 'The outcome as it is known.', resolve: (node) => node.outcome.title }),
      description: t.string({ description: 'What it means.', resolve: (node) => node.outcome.description }),
      indicators: t.field({
        type: [indicator],
        description:
          'The indicators that tell of it, of any domain, each once; empty where the thread is broken.',
        resolve: (node: OutcomeNode) => node.indicators,
      }),
      statements: t.expose('statements', {
        type: [statement],
        description:
          'The statements of the document that it is measured by, in their order, with what is uncertain of each.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.asEntity(refs.outcome, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }, context) =>
      findById(context, id, (area) => area.outcomes) as Promise<OutcomeNode>,
  });
  refs.framework.implement({
    description: 'An outcomes framework: outcomes, and the indicators that tell of them.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable id: area code, colon, framework.' }),
      title: t.string({ description: 'Its title.', resolve: (node) => node.framework.title }),
      startDate: t.field({
        type: 'Date',
        description: 'Its first day.',
        resolve: (node) => node.framework.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null when none is stated.',
        resolve: (node) => node.framework.endDate,
      }),
      outcomes: t.expose('outcomes', { type: [refs.outcome], description: 'Its outcomes, in its order.' }),
      commitments: t.expose('commitments', {
        type: [commitment],
        description: 'Its commitments, in its order.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  builder.asEntity(refs.framework, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: async ({ id }, context) =>
      (await findById(context, id, (area) =>
        area.framework === null ? new Map() : new Map([[area.framework.framework.id, area.framework]]),
      )) as never,
  });
  return { commitment };
}

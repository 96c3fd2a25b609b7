import type { FeedbackAnswer } from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { servicesById } from '../provision/service-map-on.ts';
import { intentionsNamed, type AreaOnDay } from './entries-on.ts';

type AnswerNode = AreaOnDay & { readonly answer: FeedbackAnswer };

/** `FeedbackAnswer`: what was done about something people said. */
export function addFeedbackAnswer({ builder, refs }: CommissioningBuilder) {
  const kind = builder.enumType('FeedbackAnswerKind', {
    description: 'What people are told.',
    values: describedValues<FeedbackAnswer['answer']>({
      changed: 'Something changed.',
      'will-change': 'Something will change.',
      'cannot-change': 'It cannot change.',
    }),
  });
  return builder.objectRef<AnswerNode>('FeedbackAnswer').implement({
    description: 'What was done about something people said.',
    fields: (t) => ({
      answer: t.field({
        type: kind,
        description: 'What people are told.',
        resolve: (node) => node.answer.answer,
      }),
      did: t.string({
        description: 'What changed or will, or why it cannot.',
        resolve: (node) => node.answer.did,
      }),
      answeredDate: t.field({
        type: 'Date',
        description: 'The day people were told.',
        resolve: (node) => node.answer.answeredDate,
      }),
      byDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to have changed; null where none is set.',
        resolve: (node) => node.answer.byDate,
      }),
      intentions: t.field({
        type: [refs.intention],
        description: 'The intentions that changed.',
        resolve: (node, _args, context) => intentionsNamed(node, node.answer.intentionIds, context),
      }),
      services: t.field({
        type: [refs.service],
        description: 'The services that changed.',
        resolve: ({ area, asOf, answer: { serviceIds } }, _args, context) =>
          servicesById(area, context, serviceIds, asOf),
      }),
    }),
  });
}

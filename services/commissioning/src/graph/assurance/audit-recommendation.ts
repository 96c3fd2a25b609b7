import type { AuditRecommendation, RecommendationStanding } from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import { bodyNamed, postNamed, type AreaOnDay } from './entries-on.ts';

type RecommendationNode = AreaOnDay & RecommendationStanding;

/** `AuditRecommendation`: what audit asked for, and whether it is overdue. */
export function addAuditRecommendation({ builder, refs }: CommissioningBuilder) {
  const priority = builder.enumType('AuditPriority', {
    description: 'How pressing a recommendation is.',
    values: describedValues<NonNullable<AuditRecommendation['priority']>>({
      high: 'High.',
      medium: 'Medium.',
      low: 'Low.',
    }),
  });
  return builder.objectRef<RecommendationNode>('AuditRecommendation').implement({
    description: 'What audit asked for, as at a day.',
    fields: (t) => ({
      number: t.int({ description: 'Its place, from 1.', resolve: (node) => node.recommendation.number }),
      title: t.string({ description: 'What is asked for.', resolve: (node) => node.recommendation.title }),
      priority: t.field({
        type: priority,
        nullable: true,
        description: 'How pressing; null where the report does not say.',
        resolve: (node) => node.recommendation.priority,
      }),
      ownerPost: t.string({
        nullable: true,
        description: 'The post that answers for it; null where none does. Never a person.',
        resolve: (node) => postNamed(node, node.recommendation.ownerPostId),
      }),
      ownerBody: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that answers for it; null where none does.',
        resolve: (node) => bodyNamed(node, node.recommendation.ownerBodyId),
      }),
      dueDate: t.expose('dueDate', {
        type: 'Date',
        nullable: true,
        description: 'The day it is due by, the later one where it was put off; null where none is set.',
      }),
      firstDueDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day first agreed; null where none was.',
        resolve: (node) => node.recommendation.dueDate,
      }),
      wasPutOff: t.exposeBoolean('wasPutOff', { description: 'Whether a later day was agreed since.' }),
      isDone: t.exposeBoolean('isDone', { description: 'Whether it is done by the day.' }),
      overdueDays: t.exposeInt('overdueDays', {
        nullable: true,
        description: 'Days since it was due; null when it is not overdue.',
      }),
    }),
  });
}

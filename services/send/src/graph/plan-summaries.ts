import type { OverallStatement, RatingCount } from '@golden-thread/rag';
import type { ContradictionView } from '../area/plan-reading.ts';
import type { SendBuilder } from './builder.ts';

/** What is said of a plan as a whole: its counts, what is certain of it, and its contradictions. */
export function addPlanSummaries({ builder, enums }: SendBuilder) {
  const ratingCount = builder.objectRef<RatingCount>('RatingCount').implement({
    description: 'How many actions have a rating.',
    fields: (t) => ({
      rating: t.expose('rating', { type: enums.rating, description: 'The rating as recorded.' }),
      count: t.exposeInt('count', { description: 'How many actions have it.' }),
    }),
  });
  const contradiction = builder.objectRef<ContradictionView>('Contradiction').implement({
    description: 'A recorded rating that something else on record speaks against. It is shown, never mended.',
    fields: (t) => ({
      actionRef: t.exposeString('actionRef', { description: 'Number of the action in the plan.' }),
      kind: t.expose('kind', { type: enums.contradictionKind, description: 'What contradicts it.' }),
      message: t.exposeString('message', { description: 'The same in words.' }),
    }),
  });
  const overall = builder.objectRef<OverallStatement>('OverallRating').implement({
    description: 'What is certain of a whole from its parts: its gravest rating, never an average.',
    fields: (t) => ({
      rating: t.expose('rating', {
        type: enums.rating,
        nullable: true,
        description:
          'The gravest of all; UNKNOWN while something is unknown and nothing is RED; null where there is nothing to rate.',
      }),
      atLeast: t.expose('atLeast', {
        type: enums.rating,
        nullable: true,
        description: 'The gravest colour on record; null where there is none.',
      }),
      total: t.exposeInt('total', { description: 'How many there are.' }),
      unknown: t.exposeInt('unknown', { description: 'How many of them are unknown.' }),
      sentence: t.exposeString('sentence', {
        description: 'The same in a sentence with the words of the scheme and every count.',
      }),
    }),
  });
  return { ratingCount, contradiction, overall };
}

export type PlanSummaryRefs = ReturnType<typeof addPlanSummaries>;

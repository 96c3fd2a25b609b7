import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { IntentionProgress } from '../cycle/intention-progress.ts';
import type {
  CommissioningIntention,
  CommissioningLevel,
  CommissioningStage,
  PlacePriority,
} from '../cycle/intention.ts';

/** A priority that intentions stand under, with its one group. */
export const placePrioritySchema = exactly<PlacePriority>()(
  z
    .strictObject({ id: idSchema, number: z.int().min(1), title: titleSchema, groupBodyId: idSchema })
    .readonly(),
);

const stageSchema = exactly<CommissioningStage>()(z.enum(['understand', 'plan', 'do', 'review']));
const levelSchema = exactly<CommissioningLevel>()(z.enum(['individual', 'operational', 'strategic']));
const idsSchema = z.array(idSchema).readonly();

/** A commissioning intention that does not end before it starts. */
export const commissioningIntentionSchema = exactly<CommissioningIntention>()(
  z
    .strictObject({
      id: idSchema.describe('Its id, which never changes.'),
      ref: idSchema.describe('Its number in the strategy, such as 3.5.'),
      title: titleSchema.describe('What is to be done, in plain words.'),
      priorityId: idSchema.describe(
        'Id of the priority it stands under, which leads to the one group that answers for it.',
      ),
      servesCommitment: z.boolean().describe('Whether the strategy marks it as serving a commitment.'),
      stage: stageSchema
        .nullable()
        .describe('Where in the cycle of commissioning it stands; null when not stated.'),
      level: levelSchema
        .nullable()
        .describe('Whether it is for single children, for services or for everybody; null when not stated.'),
      outcomeIds: idsSchema.describe(
        'Ids of the outcomes of the framework it is to serve; empty when not stated.',
      ),
      serviceIds: idsSchema.describe('Ids of the services it is about; empty when not stated.'),
      fundIds: idsSchema.describe(
        'Ids of the pooled funds it is about, or is paid from; empty when not stated.',
      ),
      actionIds: z
        .array(textSchema)
        .readonly()
        .describe('Actions of plans that carry it out, each as plan, colon, number; empty when none does.'),
      startDate: isoDateSchema.nullable().describe('Its first day; null when not stated.'),
      endDate: isoDateSchema.nullable().describe('Its last day; null when not stated.'),
      source: citationSchema.nullable().describe('Where it is published; null where no document says it.'),
    })
    .superRefine(({ startDate, endDate }, context) => {
      if (startDate === null || endDate === null || startDate <= endDate) return;
      problem(
        context,
        'ENDS_BEFORE_IT_STARTS',
        `a day on or after ${startDate}`,
        'Correct one of the two days.',
        ['endDate'],
      );
    })
    .meta({ alsoChecked: { ENDS_BEFORE_IT_STARTS: 'it does not end before it starts' } })
    .readonly(),
);

/** What was done about something intended. */
export const intentionProgressSchema = exactly<IntentionProgress>()(
  z
    .strictObject({
      id: idSchema.describe('Its id, which never changes.'),
      intentionId: idSchema
        .nullable()
        .describe('Id of the intention; null where it stood in an earlier strategy.'),
      theme: titleSchema
        .nullable()
        .describe('What it was to help with, as the strategy of the time called it; null when not stated.'),
      intended: textSchema.describe('What was intended, in plain words.'),
      done: textSchema.nullable().describe('What was done, in plain words; null when not stated.'),
      asAtDate: isoDateSchema.nullable().describe('The day it is told of; null when not stated.'),
      asAtLabel: textSchema.nullable().describe('That day as printed; null when not stated.'),
      source: citationSchema.nullable().describe('Where it is published; null where no document says it.'),
    })
    .readonly(),
);

import {
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Feedback, FeedbackAnswer } from '../../assurance/feedback.ts';
import { EXACTLY_ONE, exactlyOne } from './exactly-one.ts';
import { idsSchema, intentionIdsSchema } from './ids.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const serviceIdsSchema = idsSchema.describe('Ids of the services it bears on.');

/** What a group of people said. */
export const feedbackSchema = exactly<Feedback>()(
  z
    .strictObject({
      id: idSchema,
      said: textSchema.describe(
        'What was said, in plain words of your own: no quotation, nobody to be known by it.',
      ),
      group: titleSchema.describe('The group that said it, such as parents and carers. Never a person.'),
      organisationId: idSchema
        .nullable()
        .describe('The organisation that speaks for the group, if one does.'),
      bodyId: idSchema.nullable().describe('The body that speaks for the group, if one does.'),
      saidDate: isoDateSchema.describe('The day it was said.'),
      how: z
        .enum(['meeting', 'survey', 'forum', 'complaints', 'tribunals', 'visit', 'other'])
        .describe('How it was heard.'),
      intentionIds: intentionIdsSchema,
      serviceIds: serviceIdsSchema,
    })
    .readonly(),
);

/** What was done about something that was said. */
export const feedbackAnswerSchema = exactly<FeedbackAnswer>()(
  z
    .strictObject({
      id: idSchema,
      feedbackId: idSchema
        .nullable()
        .describe('The feedback it answers; null where it answers a consultation.'),
      consultationId: idSchema
        .nullable()
        .describe('The consultation whose theme it answers; otherwise null.'),
      themeId: idSchema.nullable().describe('The theme of that consultation; otherwise null.'),
      answer: z
        .enum(['changed', 'will-change', 'cannot-change'])
        .meta({ graphName: 'FeedbackAnswerKind' })
        .describe('Whether something changed, will change, or cannot.'),
      did: textSchema.describe('What changed or will, or why it cannot, in plain words.'),
      answeredDate: isoDateSchema.describe('The day people were told.'),
      byDate: isoDateSchema.nullable().describe('The day by which what will change is to have changed.'),
      intentionIds: intentionIdsSchema,
      serviceIds: serviceIdsSchema,
    })
    .superRefine(exactlyOne(['feedbackId'], ['consultationId', 'themeId']))
    .superRefine(({ answer, byDate }, context) => {
      if (byDate === null || answer === 'will-change') return;
      problem(context, 'DAY_FOR_NOTHING', 'null, as nothing is still to change', 'Leave the day out.', [
        'byDate',
      ]);
    })
    .superRefine(notBefore('answeredDate', 'byDate'))
    .meta({
      alsoChecked: {
        ...EXACTLY_ONE.alsoChecked,
        ...NOT_BEFORE.alsoChecked,
        DAY_FOR_NOTHING: 'only what will change has a day to change by',
      },
    })
    .readonly(),
);

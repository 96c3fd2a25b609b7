import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { KeyDecision, KeyDecisionThreshold } from '../../assurance/key-decision.ts';
import { intentionIdsSchema } from './ids.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const penceSchema = z.int().min(0);

/** What a council's constitution counts as a key decision. */
export const keyDecisionThresholdSchema = exactly<KeyDecisionThreshold>()(
  z
    .strictObject({
      id: idSchema,
      amountPence: penceSchema
        .nullable()
        .describe('Spending or saving from which a decision is key, in pence; null where no sum is named.'),
      wards: z.int().min(1).describe('Wards affected from which it is key; the regulations say two.'),
      countsWorkingDays: z
        .boolean()
        .describe('Whether it counts the five clear days of the general exception in working days.'),
      startDate: isoDateSchema.nullable().describe('The first day it holds.'),
      endDate: isoDateSchema.nullable().describe('The last day it holds; null while it does.'),
      source: citationSchema.nullable().describe('Where it stands; null where in no listed source.'),
    })
    .superRefine(notBefore('startDate', 'endDate'))
    .meta(NOT_BEFORE)
    .readonly(),
);

/** A decision of a council's executive. */
export const keyDecisionSchema = exactly<KeyDecision>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What is decided.'),
      decisionMakerBodyId: idSchema.nullable().describe('The body that decides; null where none is listed.'),
      saidToBeKey: z.boolean().nullable().describe('What the report says; null where it does not say.'),
      amountPence: penceSchema.nullable().describe('Likely spending or saving in pence; null: not known.'),
      wards: z
        .int()
        .min(0)
        .nullable()
        .describe('Wards likely to be affected significantly; null: not known.'),
      route: z
        .enum(['notice', 'general-exception', 'special-urgency'])
        .nullable()
        .describe('How it is made known before: by notice, general exception or special urgency.'),
      noticeDate: isoDateSchema
        .nullable()
        .describe('The day the notice was published, or made available under the general exception.'),
      urgencyAgreedDate: isoDateSchema
        .nullable()
        .describe('The day the chair of scrutiny agreed that it is urgent; otherwise null.'),
      decisionDate: isoDateSchema.nullable().describe('The day it is to be taken, or was.'),
      intentionIds: intentionIdsSchema,
      source: citationSchema.nullable().describe('Where it is published; null where it is not.'),
    })
    .readonly(),
);

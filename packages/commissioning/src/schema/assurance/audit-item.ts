import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
  UNIQUE_IDS,
  uniqueIds,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  AuditItem,
  AuditOpinion,
  AuditRecommendation,
  OpinionScale,
} from '../../assurance/audit-item.ts';
import { NUMBERED_FROM_ONE, numberedFromOne } from '../numbered.ts';
import { intentionIdsSchema } from './ids.ts';
import { NOT_BEFORE, notBefore } from './not-before.ts';

const opinionSchema = exactly<AuditOpinion>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('The opinion as it is known.'),
      meaning: textSchema.describe('What it says, in plain words.'),
    })
    .readonly(),
);

/** A scale of at least two opinions, the best first. */
export const opinionScaleSchema = exactly<OpinionScale>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What it is called.'),
      opinions: z
        .array(opinionSchema)
        .min(2)
        .superRefine(uniqueIds)
        .meta(UNIQUE_IDS)
        .readonly()
        .describe('The opinions, the best first.'),
    })
    .readonly(),
);

const recommendationSchema = exactly<AuditRecommendation>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1).describe('Its place, from 1.'),
      title: titleSchema.describe('What is asked for, in plain words.'),
      priority: z
        .enum(['high', 'medium', 'low'])
        .meta({ graphName: 'AuditPriority' })
        .nullable()
        .describe('How pressing; null where not said.'),
      ownerPostId: idSchema.nullable().describe('The post that answers for it.'),
      ownerBodyId: idSchema.nullable().describe('The body that answers for it.'),
      dueDate: isoDateSchema.nullable().describe('The day first agreed; it stays.'),
      revisedDate: isoDateSchema.nullable().describe('A later day agreed since; null where none was.'),
      doneDate: isoDateSchema.nullable().describe('The day it was done; null while it is not.'),
    })
    .superRefine(notBefore('dueDate', 'revisedDate'))
    .meta(NOT_BEFORE)
    .readonly(),
);

/** A piece of assurance by internal audit: an opinion needs its scale and a report. */
export const auditItemSchema = exactly<AuditItem>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema.describe('What was looked at.'),
      risksLookedAt: z.array(textSchema).readonly().describe('The risks it looks at, in plain words.'),
      organisationId: idSchema.nullable().describe('The organisation whose audit it is.'),
      intentionIds: intentionIdsSchema,
      commissionedDate: isoDateSchema.nullable().describe('The day it was asked for.'),
      reportedDate: isoDateSchema.nullable().describe('The day of its report; null while there is none.'),
      scaleId: idSchema
        .nullable()
        .describe('The scale of its opinion: one that is shipped, or one recorded.'),
      opinionId: idSchema.nullable().describe('Its opinion; null before the report, or where it gives none.'),
      recommendations: z
        .array(recommendationSchema)
        .superRefine(numberedFromOne)
        .meta(NUMBERED_FROM_ONE)
        .readonly()
        .describe('What it asks for, numbered from 1.'),
      source: citationSchema.nullable().describe('Where it is published; null where it is not.'),
    })
    .superRefine(notBefore('commissionedDate', 'reportedDate'))
    .superRefine(({ reportedDate, scaleId, opinionId }, context) => {
      if (opinionId === null || (reportedDate !== null && scaleId !== null)) return;
      problem(
        context,
        'OPINION_WITHOUT_REPORT',
        'the day of the report and the scale, beside an opinion',
        'Fill them in, or leave the opinion null.',
        ['opinionId'],
      );
    })
    .meta({
      alsoChecked: {
        ...NOT_BEFORE.alsoChecked,
        OPINION_WITHOUT_REPORT: 'an opinion has its scale and the day of its report',
      },
    })
    .readonly(),
);

import { exactly, isoDateSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  AdviceRecord,
  AssessmentRecord,
  AuditRecord,
  ExclusionRecord,
  PlanRecord,
  RequestRecord,
} from '../measures/measure-record.ts';
import { clockCaseBase, clockExceptionSchema, reviewDecisionSchema } from './clock-case.ts';
import { dayOrUnknownSchema, eventDateSchema } from './event-date.ts';

const base = { key: textSchema, knownDate: isoDateSchema };
const team = textSchema.nullable();
const marked = z.enum(['yes', 'no', 'unknown']);
const rank = z.enum(['primary', 'secondary', 'unknown']);

/** A request for an assessment, as measures and clocks take it; nothing in it says who the child is. */
export const requestRecordSchema = exactly<RequestRecord>()(
  z
    .strictObject({
      ...base,
      receivedDate: dayOrUnknownSchema,
      decision: z.enum(['assess', 'refuse', 'withdrawn', 'not-yet', 'before', 'unknown']),
      decidedDate: eventDateSchema,
      mediation: marked,
      tribunal: marked,
      movedAway: z.boolean(),
      team,
    })
    .readonly(),
);

/** An assessment, and whether a plan came of it. */
export const assessmentRecordSchema = exactly<AssessmentRecord>()(
  z
    .strictObject({
      ...base,
      requestKey: textSchema.nullable(),
      requestReceivedDate: dayOrUnknownSchema,
      outcome: z.enum(['issue', 'refuse', 'withdrawn', 'not-yet', 'before', 'unknown']),
      outcomeDate: eventDateSchema,
      exceptions: z.union([z.array(clockExceptionSchema).readonly(), z.literal('unknown')]),
      draftServedDate: eventDateSchema,
      mediation: marked,
      tribunal: marked,
      planMediation: marked,
      planTribunal: marked,
      team,
    })
    .readonly(),
);

const birthMonthSchema = z
  .string()
  .superRefine((month, context) => {
    if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return;
    const whatToDo = 'Write the year and the month, for example 2008-09; never the day.';
    problem(context, 'INVALID_DATE', 'a month written YYYY-MM', whatToDo);
  })
  .meta({ pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$' });

/** A plan, its latest review, and the needs and placements of whose it is. */
export const planRecordSchema = exactly<PlanRecord>()(
  z
    .strictObject({
      ...base,
      madeDate: dayOrUnknownSchema,
      inForceOnDate: isoDateSchema.nullable(),
      ceasedDate: eventDateSchema,
      ceasedBecause: z
        .enum([
          'maximum-age',
          'needs-met',
          'higher-education',
          'paid-employment',
          'transferred',
          'no-longer-engages',
          'outside-england',
          'deceased',
          'other',
          'unknown',
        ])
        .nullable(),
      lastReviewedDate: eventDateSchema,
      reviewMeetingDate: eventDateSchema,
      reviewDecision: reviewDecisionSchema,
      amendmentsSentDate: eventDateSchema,
      amendedPlanSentDate: eventDateSchema,
      transfer: z
        .strictObject({ dueDate: dayOrUnknownSchema, finalPlanSentDate: eventDateSchema })
        .readonly()
        .nullable(),
      birthMonth: birthMonthSchema.nullable(),
      team,
      needs: z.array(z.strictObject({ type: textSchema, rank }).readonly()).readonly(),
      placements: z
        .array(
          z
            .strictObject({
              type: textSchema,
              rank,
              enteredDate: dayOrUnknownSchema,
              leftDate: eventDateSchema,
              workBased: textSchema.nullable(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
);

/** Advice asked of one source. */
export const adviceRecordSchema = exactly<AdviceRecord>()(
  z
    .strictObject({
      ...base,
      requestKey: textSchema.nullable(),
      team,
      adviceFrom: z.enum([
        'education',
        'health',
        'social-care',
        'educational-psychology',
        'other',
        'unknown',
      ]),
      askedDate: eventDateSchema,
      adviceReceivedDate: eventDateSchema,
      ...clockCaseBase,
    })
    .readonly(),
);

/** An audit of one plan. */
export const auditRecordSchema = exactly<AuditRecord>()(
  z
    .strictObject({
      ...base,
      auditedDate: dayOrUnknownSchema,
      grade: z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate', 'unknown']),
    })
    .readonly(),
);

/** A suspension or a permanent exclusion of one pupil. */
export const exclusionRecordSchema = exactly<ExclusionRecord>()(
  z
    .strictObject({
      ...base,
      startedDate: dayOrUnknownSchema,
      kind: z.enum(['suspension', 'permanent', 'unknown']),
      provision: z.enum(['ehc-plan', 'sen-support', 'none', 'unknown']),
      needType: textSchema,
    })
    .readonly(),
);

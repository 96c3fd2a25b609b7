import { holderSchema } from '@golden-thread/governance/schema';
import { isIsoDate, type Citation } from '@golden-thread/outcomes';
import { z } from 'zod';
import type { ActionRecord, RecordedBy } from './action-record.ts';
import type { Deadline, ImprovementPlan, PlanAction, PlanHeading, PlanPriority } from './improvement-plan.ts';

const words = z.string().trim().min(1);
const day = z.string().refine(isIsoDate, 'Write a real calendar day as YYYY-MM-DD, for example 2022-08-31.');
const month = z
  .string()
  .refine((text) => isIsoDate(`${text}-01`), 'Write a month as YYYY-MM, for example 2022-08.');
const moment = z.iso.datetime('Write a moment in UTC, for example 2022-08-31T09:30:00Z.');
const citation: z.ZodType<Citation> = z.strictObject({ sourceId: words, place: words });

/**
 * A reference as a plan numbers it: letters and digits, divided by dots or hyphens, e.g. `1.1.1`, `P2-3`, `4b`.
 * No spaces, colons or slashes, because references become part of ids and addresses.
 */
export const refSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/,
    'Write letters and digits divided by dots or hyphens, for example 1.1.1.',
  );

const deadlineSchema: z.ZodType<Deadline> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), month, label: words }),
  z.strictObject({ kind: z.literal('ongoing'), firstMonth: month.nullable(), label: words }),
  z.strictObject({ kind: z.literal('recurring'), agreeByMonth: month.nullable(), label: words }),
  z.strictObject({ kind: z.literal('to-be-agreed'), label: words }),
]);

const planActionSchema: z.ZodType<PlanAction> = z.strictObject({
  ref: refSchema,
  title: words,
  leads: z.array(holderSchema),
  deadline: deadlineSchema,
  otherDeadlineLabel: words.nullable(),
});

const planHeadingSchema: z.ZodType<PlanHeading> = z.strictObject({
  ref: refSchema,
  title: words,
  willMean: z.array(words),
  impactMeasureIds: z.array(words),
  actions: z.array(planActionSchema),
});

const planPrioritySchema: z.ZodType<PlanPriority> = z.strictObject({
  ref: refSchema,
  title: words,
  groupBodyId: words.nullable(),
  leads: z.array(holderSchema),
  headings: z.array(planHeadingSchema),
});

/** An improvement plan as a file states it; keys it does not know are refused. `planIssues` checks references. */
export const improvementPlanSchema: z.ZodType<ImprovementPlan> = z.strictObject({
  id: words,
  kind: z.enum([
    'written-statement-of-action',
    'priority-action-plan',
    'strategic-plan',
    'local-send-reform-plan',
  ]),
  title: words,
  startDate: day,
  endDate: day.nullable(),
  boardBodyId: words,
  evidencePanelBodyId: words.nullable(),
  schemeId: words,
  baselineDate: day.nullable(),
  predecessorPlanId: words.nullable(),
  priorities: z.array(planPrioritySchema),
  source: citation,
});

const recordedBySchema: z.ZodType<RecordedBy> = z.strictObject({
  subject: words,
  role: words,
  postIds: z.array(words),
  bodyIds: z.array(words),
});

const record = {
  id: words,
  planId: words,
  actionRef: refSchema,
  effectiveDate: day,
  recordedAt: moment,
  recordedBy: recordedBySchema.nullable(),
  source: citation.nullable(),
  corrects: words.nullable(),
};
const risk = z.enum(['none', 'risk', 'significant-risk', 'unknown']);

/** One appended record about an action; keys it does not know are refused. `recordIssues` checks references. */
export const actionRecordSchema: z.ZodType<ActionRecord> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...record,
    kind: z.literal('progress'),
    status: z.enum(['not-started', 'in-progress', 'complete']),
    measuresRisk: risk,
    timelineRisk: risk,
    note: z.string(),
  }),
  z.strictObject({
    ...record,
    kind: z.literal('rating'),
    rating: z.enum(['blue', 'green', 'amber', 'red', 'grey']),
    statedAs: words,
    reason: z.string(),
  }),
  z.strictObject({
    ...record,
    kind: z.literal('evidence'),
    title: words,
    description: z.string(),
    link: z.url({ protocol: /^https?$/ }).nullable(),
  }),
  z.strictObject({
    ...record,
    kind: z.literal('panel-decision'),
    evidenceId: words,
    decision: z.enum(['accepted', 'returned']),
    reason: z.string(),
  }),
  z.strictObject({ ...record, kind: z.literal('board-approval'), bodyId: words, reason: z.string() }),
]);

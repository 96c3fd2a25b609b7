import { holderSchema, monthSchema } from '@golden-thread/governance/schema';
import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  Deadline,
  ImprovementPlan,
  PlanAction,
  PlanHeading,
  PlanPriority,
} from '../improvement-plan.ts';
import { actionLinkSchema, deliveryPartnerSchema } from './action-link.ts';
import { planRiskSchema } from './plan-risk.ts';
import { refSchema } from './ref.ts';

/** A deadline; `kind` says which fields it has. */
export const deadlineSchema = exactly<Deadline>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('month'), month: monthSchema, label: titleSchema }).readonly(),
    z
      .strictObject({ kind: z.literal('ongoing'), firstMonth: monthSchema.nullable(), label: titleSchema })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('recurring'),
        agreeByMonth: monthSchema.nullable(),
        label: titleSchema,
      })
      .readonly(),
    z.strictObject({ kind: z.literal('to-be-agreed'), label: titleSchema }).readonly(),
    z.strictObject({ kind: z.literal('not-stated'), label: titleSchema }).readonly(),
  ]),
);

const planActionSchema = exactly<PlanAction>()(
  z
    .strictObject({
      ref: refSchema,
      title: titleSchema,
      leads: z.array(holderSchema).readonly(),
      deadline: deadlineSchema,
      otherDeadlineLabel: titleSchema.nullable(),
      links: z.array(actionLinkSchema).readonly().optional(),
    })
    .readonly(),
);

const planHeadingSchema = exactly<PlanHeading>()(
  z
    .strictObject({
      ref: refSchema,
      title: titleSchema,
      willMean: z.array(textSchema).readonly(),
      impactMeasureIds: z.array(idSchema).readonly(),
      actions: z.array(planActionSchema).readonly(),
    })
    .readonly(),
);

const planPrioritySchema = exactly<PlanPriority>()(
  z
    .strictObject({
      ref: refSchema,
      title: titleSchema,
      groupBodyId: idSchema.nullable(),
      leads: z.array(holderSchema).readonly(),
      deliveryPartners: z.array(deliveryPartnerSchema).readonly().optional(),
      headings: z.array(planHeadingSchema).readonly(),
    })
    .readonly(),
);

/** An improvement plan; fields it does not know are refused. `planIssues` checks what refers to what. */
export const improvementPlanSchema = exactly<ImprovementPlan>()(
  z
    .strictObject({
      id: idSchema,
      kind: z.enum([
        'written-statement-of-action',
        'priority-action-plan',
        'strategic-plan',
        'local-send-reform-plan',
        'joint-commissioning-plan',
      ]),
      title: titleSchema,
      startDate: isoDateSchema,
      endDate: isoDateSchema.nullable(),
      boardBodyId: idSchema,
      evidencePanelBodyId: idSchema.nullable(),
      schemeId: idSchema,
      baselineDate: isoDateSchema.nullable(),
      predecessorPlanId: idSchema.nullable(),
      priorities: z.array(planPrioritySchema).readonly(),
      risks: z.array(planRiskSchema).readonly().optional(),
      source: citationSchema,
    })
    .readonly(),
);

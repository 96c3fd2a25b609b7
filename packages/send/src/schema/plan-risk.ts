import { holderSchema } from '@golden-thread/governance/schema';
import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { PlanRisk, RiskEntry } from '../plan-risk.ts';
import { refSchema } from './ref.ts';

const levelSchema = z.enum(['very-low', 'low', 'medium', 'high', 'very-high']);

const riskEntrySchema = exactly<RiskEntry>()(
  z
    .strictObject({
      id: idSchema,
      effectiveDate: isoDateSchema,
      status: z.enum(['open', 'closed']),
      likelihood: levelSchema.nullable(),
      impact: levelSchema.nullable(),
      mitigations: z.array(textSchema).readonly(),
      note: z.string(),
      corrects: idSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A risk of a plan. `planIssues` checks what it refers to. */
export const planRiskSchema = exactly<PlanRisk>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      owner: holderSchema.nullable(),
      priorityRefs: z.array(refSchema).readonly(),
      actionRefs: z.array(refSchema).readonly(),
      entries: z.array(riskEntrySchema).min(1).readonly(),
    })
    .readonly(),
);

import { exactly, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type {
  CaseworkAdvice,
  CaseworkAudit,
  CaseworkExclusion,
  CaseworkTeam,
} from '../casework/casework-row.ts';
import { codesOf } from '../code-set.ts';
import { newestYear } from '../sen2-module.ts';

const day = isoDateSchema.nullable();

/** The team a request is with. */
export const caseworkTeamSchema = exactly<CaseworkTeam>()(
  z
    .strictObject({
      Team: z
        .string()
        .regex(/^[\p{L}\d][\p{L}\d &/()'+-]{0,39}$/u)
        .nullable(),
    })
    .readonly(),
);

/** Advice asked of one source for an assessment. */
export const caseworkAdviceSchema = exactly<CaseworkAdvice>()(
  z
    .strictObject({
      Source: z.enum(['education', 'health', 'social-care', 'educational-psychology', 'other']).nullable(),
      AskedDate: day,
      AdviceReceivedDate: day,
    })
    .readonly(),
);

/** An audit of how good a plan is. */
export const caseworkAuditSchema = exactly<CaseworkAudit>()(
  z
    .strictObject({
      PlanStartDate: day,
      AuditedDate: day,
      Grade: z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate']).nullable(),
    })
    .readonly(),
);

/** A suspension or a permanent exclusion. */
export const caseworkExclusionSchema = exactly<CaseworkExclusion>()(
  z
    .strictObject({
      StartDate: day,
      Kind: z.enum(['suspension', 'permanent']).nullable(),
      SENprovision: z.enum(['ehc-plan', 'sen-support', 'none']).nullable(),
      SENtype: z
        .enum(codesOf('sen-type', newestYear).map(({ code }) => code) as [string, ...string[]])
        .nullable(),
    })
    .readonly(),
);

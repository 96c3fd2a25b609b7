import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { SucceedingPlan } from '../plan-succession.ts';

/** A plan with the one that took over from it. */
export const succeedingPlanSchema = exactly<SucceedingPlan>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      kind: z.enum([
        'written-statement-of-action',
        'priority-action-plan',
        'strategic-plan',
        'local-send-reform-plan',
      ]),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      successorId: idSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

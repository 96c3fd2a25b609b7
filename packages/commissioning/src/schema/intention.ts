import { citationSchema, exactly, idSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { CommissioningIntention, PlacePriority } from '../intention.ts';

/** A Place priority. */
export const placePrioritySchema = exactly<PlacePriority>()(
  z
    .strictObject({ id: idSchema, number: z.int().min(1), title: titleSchema, groupBodyId: idSchema })
    .readonly(),
);

/** A commissioning intention. */
export const commissioningIntentionSchema = exactly<CommissioningIntention>()(
  z
    .strictObject({
      id: idSchema,
      ref: idSchema,
      title: titleSchema,
      priorityId: idSchema,
      servesCommitment: z.boolean(),
      source: citationSchema,
    })
    .readonly(),
);

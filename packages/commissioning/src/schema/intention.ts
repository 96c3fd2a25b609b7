import { citationSchema, exactly, idSchema, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { CommissioningIntention, PlacePriority } from '../intention.ts';

/** A Place priority. */
export const placePrioritySchema = exactly<PlacePriority>()(
  z
    .strictObject({ id: idSchema, number: z.int().min(1), title: textSchema, groupBodyId: idSchema })
    .readonly(),
);

/** A commissioning intention. */
export const commissioningIntentionSchema = exactly<CommissioningIntention>()(
  z
    .strictObject({
      id: idSchema,
      ref: idSchema,
      title: textSchema,
      priorityId: idSchema,
      servesCommitment: z.boolean(),
      source: citationSchema,
    })
    .readonly(),
);

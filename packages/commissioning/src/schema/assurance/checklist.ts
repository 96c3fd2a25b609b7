import { citationSchema, exactly, idSchema, textSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Checklist, ChecklistItem } from '../../assurance/checklist.ts';
import { NUMBERED_FROM_ONE, numberedFromOne } from '../numbered.ts';

const checklistItemSchema = exactly<ChecklistItem>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1).describe('Its place, from 1.'),
      title: titleSchema.describe('What has to be seen to.'),
    })
    .readonly(),
);

/** A checklist with one item at least, numbered from 1. */
export const checklistSchema = exactly<Checklist>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      usedWhen: textSchema.describe('When it is gone through.'),
      items: z
        .array(checklistItemSchema)
        .min(1)
        .superRefine(numberedFromOne)
        .meta(NUMBERED_FROM_ONE)
        .readonly()
        .describe('What has to be seen to, in order.'),
      source: citationSchema,
    })
    .readonly(),
);

import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Resolution, ResolutionRecord } from '../resolution.ts';
import { holderSchema } from './holder.ts';

/** A numbered resolution of a meeting, and what somebody has to do because of it. */
export const resolutionSchema = exactly<Resolution>()(
  z
    .strictObject({
      id: idSchema,
      meetingId: idSchema,
      itemNumber: textSchema.nullable(),
      number: z.int().min(1).nullable(),
      title: titleSchema,
      action: z
        .strictObject({
          by: holderSchema.nullable(),
          due: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('day'), date: isoDateSchema }).readonly(),
            z.strictObject({ kind: z.literal('meeting'), meetingId: idSchema }).readonly(),
            z.strictObject({ kind: z.literal('no-day'), label: titleSchema }).readonly(),
          ]),
        })
        .readonly()
        .nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A record of how far the action of a resolution is. */
export const resolutionRecordSchema = exactly<ResolutionRecord>()(
  z
    .strictObject({
      resolutionId: idSchema,
      state: z.enum(['in-progress', 'done', 'withdrawn']),
      recordedDate: isoDateSchema,
      note: textSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

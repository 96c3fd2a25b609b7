import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Meeting } from '../meeting.ts';
import { holderSchema } from './holder.ts';

/** A meeting of a body, with its agenda items. */
export const meetingSchema = exactly<Meeting>()(
  z
    .strictObject({
      id: idSchema,
      bodyId: idSchema,
      date: isoDateSchema,
      status: z.enum(['planned', 'held', 'cancelled']),
      items: z
        .array(
          z
            .strictObject({
              number: textSchema.nullable(),
              title: titleSchema,
              from: holderSchema.nullable(),
              subjectId: idSchema.nullable(),
            })
            .readonly(),
        )
        .readonly(),
      source: citationSchema,
    })
    .readonly(),
);

import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { DocumentVersion } from '../../assurance/document-version.ts';

/** One version of a document. */
export const documentVersionSchema = exactly<DocumentVersion>()(
  z
    .strictObject({
      id: idSchema,
      documentSourceId: idSchema,
      version: textSchema.nullable(),
      date: isoDateSchema.nullable(),
      dateLabel: titleSchema.nullable(),
      status: z.enum(['draft', 'final', 'unknown']),
      changes: z.array(textSchema).readonly(),
      madeByPostId: idSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

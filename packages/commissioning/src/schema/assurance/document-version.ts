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
      documentSourceId: idSchema.describe('The document.'),
      version: textSchema.nullable().describe('Its version as printed; null where it has none.'),
      date: isoDateSchema.nullable().describe('Its day; null where there is no single one.'),
      dateLabel: titleSchema.nullable().describe('Its day as printed, such as May 2021.'),
      status: z.enum(['draft', 'final', 'unknown']).describe('Whether it counts.'),
      changes: z.array(textSchema).readonly().describe('What changed, in plain words.'),
      madeByPostId: idSchema.nullable().describe('The post that made it; null where that is not said.'),
      source: citationSchema,
    })
    .readonly(),
);

import { exactly, isoDateSchema, titleSchema, webAddressSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { EvidenceReference } from '../../assurance/evidence.ts';

/** Something that shows what is said. */
export const evidenceReferenceSchema = exactly<EvidenceReference>()(
  z
    .strictObject({
      title: titleSchema.describe('What it is, in plain words. Never a record about a child.'),
      date: isoDateSchema.nullable().describe('The day it is of; null where none is stated.'),
      address: webAddressSchema
        .nullable()
        .describe('Where it can be read; null where it is kept inside an organisation.'),
    })
    .readonly(),
);

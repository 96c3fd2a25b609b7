import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Body, Organisation, Post } from '../body.ts';

/** An organisation; its codes are by register, such as `ons` or `ods`. */
export const organisationSchema = exactly<Organisation>()(
  z
    .strictObject({
      id: idSchema,
      name: titleSchema,
      kind: z.enum([
        'council',
        'clinical-commissioning-group',
        'integrated-care-board',
        'nhs-trust',
        'government-department',
        'regulator',
        'school',
        'voluntary-organisation',
        'parent-carer-forum',
        'other',
      ]),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      successorId: idSchema.nullable(),
      codes: z.record(textSchema, textSchema).readonly(),
    })
    .readonly(),
);

/** A board, group, panel or commission. */
export const bodySchema = exactly<Body>()(
  z
    .strictObject({
      id: idSchema,
      name: titleSchema,
      kind: z.enum([
        'statutory-board',
        'partnership-board',
        'executive-board',
        'sub-group',
        'operational-group',
        'panel',
        'scrutiny-commission',
        'forum',
        'national-oversight',
      ]),
      startDate: isoDateSchema.nullable(),
      endDate: isoDateSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A post; its title is a job, never a person. */
export const postSchema = exactly<Post>()(
  z.strictObject({ id: idSchema, title: titleSchema, organisationId: idSchema.nullable() }).readonly(),
);

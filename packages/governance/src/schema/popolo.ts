import { exactly, isoDateSchema, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { PopoloDocument } from '../popolo/document.ts';

const optionalText = textSchema.nullish();
const day = isoDateSchema.nullish();
const links = z
  .array(z.object({ url: textSchema, note: optionalText }).readonly())
  .readonly()
  .optional();
const identifiers = z
  .array(z.object({ scheme: optionalText, identifier: textSchema }).readonly())
  .readonly()
  .optional();

const organization = z.object({
  id: textSchema,
  name: textSchema,
  classification: textSchema,
  area_id: optionalText,
  founding_date: day,
  dissolution_date: day,
  identifiers,
  sources: links,
});
const post = z.object({ id: textSchema, label: textSchema, organization_id: optionalText });
const membership = z.object({
  role: optionalText,
  organization_id: textSchema,
  post_id: optionalText,
  member: z.object({ id: textSchema }).readonly().nullish(),
  person_id: optionalText,
  person: z.unknown().optional(),
  on_behalf_of_id: optionalText,
  start_date: day,
  end_date: day,
  sources: links,
});
const area = z.object({
  id: textSchema,
  name: textSchema,
  identifier: textSchema,
  classification: optionalText,
});
const event = z.object({
  id: textSchema,
  name: optionalText,
  start_date: day,
  status: optionalText,
  classification: optionalText,
  organization_id: optionalText,
  parent_id: optionalText,
  identifiers,
  sources: links,
});
const motion = z.object({
  id: textSchema,
  organization_id: optionalText,
  legislative_session_id: textSchema,
  text: textSchema,
  identifier: optionalText,
  classification: optionalText,
  result: optionalText,
  sources: links,
});

/** What can be read of a Popolo document. Other fields are not refused here: `fromPopolo` tells each of them. */
export const popoloDocumentSchema = exactly<PopoloDocument>()(
  z
    .object({
      organizations: z.array(organization.readonly()).readonly().default([]),
      posts: z.array(post.readonly()).readonly().default([]),
      memberships: z.array(membership.readonly()).readonly().default([]),
      areas: z.array(area.readonly()).readonly().default([]),
      events: z.array(event.readonly()).readonly().default([]),
      motions: z.array(motion.readonly()).readonly().default([]),
    })
    .readonly(),
);

/** The fields read of each list of a Popolo document. */
export const popoloFields = {
  organizations: Object.keys(organization.shape),
  posts: Object.keys(post.shape),
  memberships: Object.keys(membership.shape),
  areas: Object.keys(area.shape),
  events: Object.keys(event.shape),
  motions: Object.keys(motion.shape),
} as const satisfies Record<keyof PopoloDocument, readonly string[]>;

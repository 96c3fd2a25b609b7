import { exactly, problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { FeedAttribute, FeedOrganization, FeedService, TaxonomyTerm } from '../open-referral/feed.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const uuid = z.string().superRefine((id, context) => {
  if (UUID.test(id)) return;
  problem(
    context,
    'INVALID_ID',
    'a UUID, such as ac148810-d857-441c-9679-408f346de14b',
    'Give it a UUID and keep it.',
  );
});
const text = z.string().nullish();
const uuidOrNone = uuid.nullish();
/** An age that somebody could have: below 0 and past 150 it is a mistake of the feed. */
const age = z.number().min(0).max(150).nullish();

const term = exactly<TaxonomyTerm>()(
  z.object({ id: uuid, code: text, name: z.string(), description: z.string(), taxonomy: text }).readonly(),
);
const attribute = exactly<FeedAttribute>()(
  z
    .object({
      id: uuid,
      link_id: uuidOrNone,
      link_entity: text,
      value: text,
      taxonomy_term: term.nullish(),
    })
    .readonly(),
);
const identifier = z
  .object({ id: uuid, identifier_scheme: text, identifier_type: z.string(), identifier: z.string() })
  .readonly();
const organization = z.object({
  id: uuid,
  name: z.string(),
  description: z.string(),
  parent_organization_id: uuidOrNone,
  organization_identifiers: z.array(identifier).readonly().nullish(),
});
const service = z.object({
  id: uuid,
  organization_id: uuidOrNone,
  name: z.string(),
  description: text,
  url: text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text,
  eligibility_description: text,
  minimum_age: age,
  maximum_age: age,
  assured_date: text,
  organization: exactly<FeedOrganization>()(organization.readonly()).nullish(),
  attributes: z.array(attribute).readonly().nullish(),
});

/** What is read of a service of a feed. Other fields are not refused here: `fromOpenReferral` tells each of them. */
export const feedServiceSchema = exactly<FeedService>()(
  service
    .superRefine(({ minimum_age: minimum, maximum_age: maximum }, context) => {
      if (typeof minimum !== 'number' || typeof maximum !== 'number' || minimum <= maximum) return;
      problem(context, 'AGES_OUT_OF_ORDER', `an age of ${minimum} or over`, 'Correct one of the two ages.', [
        'maximum_age',
      ]);
    })
    .readonly(),
);

/** The fields read of a service and of its organisation. Which organisation is above it is looked at and not kept. */
export const feedFields = {
  service: Object.keys(service.shape),
  organization: Object.keys(organization.shape).filter((field) => field !== 'parent_organization_id'),
} as const;

import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  problem,
  textSchema,
  titleSchema,
  webAddressSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MappedService, ServiceCommissioner, ServiceTier } from '../provision/service-map.ts';

const serviceCommissionerSchema = exactly<ServiceCommissioner>()(
  z
    .strictObject({
      organisationId: idSchema.describe('Id of the organisation that commissions it.'),
      team: textSchema
        .nullable()
        .describe('The part of it, such as Public Health; null for the whole organisation.'),
    })
    .readonly(),
);

const serviceTierSchema = exactly<ServiceTier>()(z.enum(['universal', 'targeted', 'specialist']));

const ageSchema = z.int().min(0).max(25);

/** A line of a service map: levels that rise, belong to a pathway, and ages within 0 to 25 in their order. */
export const mappedServiceSchema = exactly<MappedService>()(
  z
    .strictObject({
      id: idSchema.describe('Its id, which never changes.'),
      title: titleSchema.describe('What it is called.'),
      description: textSchema.nullable().describe('What it does, in plain words; null when not stated.'),
      commissioners: z
        .array(serviceCommissionerSchema)
        .readonly()
        .describe('Who commissions it, several where they do so jointly; empty when not stated.'),
      providerIds: z
        .array(idSchema)
        .readonly()
        .describe('Ids of the organisations that provide it; empty when not stated.'),
      includes: z.array(textSchema).readonly().describe('What is part of it.'),
      pathway: textSchema
        .nullable()
        .describe('The pathway it belongs to, such as continence; null when not stated.'),
      levels: z
        .array(z.int().min(1).max(9))
        .readonly()
        .describe('Levels of the pathway it provides, 1 the lowest, lowest first; empty when not stated.'),
      tier: serviceTierSchema
        .nullable()
        .describe('Whether every child may have it, or whom it is for; null when not stated.'),
      fromAge: ageSchema.nullable().describe('First age in years, 0 to 25; null when not stated.'),
      toAge: ageSchema
        .nullable()
        .describe('Last age in years, itself included, 0 to 25; null when not stated.'),
      eligibility: textSchema.nullable().describe('Who may have it; null when not stated.'),
      routeIn: textSchema
        .nullable()
        .describe('How to get it: whom to ask, who refers; null when not stated.'),
      outcomeIds: z
        .array(idSchema)
        .readonly()
        .describe('Ids of the outcomes of the framework that it serves; empty when not stated.'),
      fundIds: z
        .array(idSchema)
        .readonly()
        .describe('Ids of the pooled funds that pay for it; empty when not stated.'),
      url: webAddressSchema
        .nullable()
        .describe('Web address of its entry in the Local Offer; null when not stated.'),
      lastChecked: isoDateSchema
        .nullable()
        .describe('The day somebody last checked its entry; null when not stated.'),
      source: citationSchema
        .nullable()
        .describe('Where it is published; null where it is only recorded here.'),
    })
    .superRefine(({ levels, pathway, fromAge, toAge }, context) => {
      levels.forEach((level, index) => {
        const before = levels[index - 1];
        if (before === undefined || before < level) return;
        problem(
          context,
          'LEVELS_OUT_OF_ORDER',
          `a level above ${before}`,
          'List each level once, lowest first.',
          ['levels', index],
        );
      });
      if (levels.length > 0 && pathway === null) {
        problem(
          context,
          'LEVELS_WITHOUT_PATHWAY',
          'the pathway the levels belong to',
          'Name the pathway, or leave the levels empty.',
          ['pathway'],
        );
      }
      if (fromAge !== null && toAge !== null && toAge < fromAge) {
        problem(
          context,
          'AGES_OUT_OF_ORDER',
          `an age of ${fromAge} or over`,
          'Correct one of the two ages.',
          ['toAge'],
        );
      }
    })
    .meta({
      alsoChecked: {
        LEVELS_OUT_OF_ORDER: 'levels rise, each once',
        LEVELS_WITHOUT_PATHWAY: 'levels come with the pathway they belong to',
        AGES_OUT_OF_ORDER: 'the last age is not below the first',
      },
    })
    .readonly(),
);

import {
  citationSchema,
  exactly,
  idSchema,
  problem,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MappedService, ServiceCommissioner } from '../service-map.ts';

const serviceCommissionerSchema = exactly<ServiceCommissioner>()(
  z.strictObject({ organisationId: idSchema, team: textSchema.nullable() }).readonly(),
);

const ageSchema = z.int().min(0).max(25);

/** A line of a service map: levels that rise, belong to a pathway, and ages within 0 to 25 in their order. */
export const mappedServiceSchema = exactly<MappedService>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      commissioners: z.array(serviceCommissionerSchema).min(1).readonly(),
      includes: z.array(textSchema).readonly(),
      levels: z.array(z.int().min(1).max(9)).readonly(),
      pathway: textSchema.nullable(),
      fromAge: ageSchema.nullable(),
      toAge: ageSchema.nullable(),
      source: citationSchema,
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

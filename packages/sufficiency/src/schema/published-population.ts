import { citationSchema, exactly, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { PublishedPopulation } from '../published-population.ts';

/** An estimate of the children of an area in the middle of a year. */
export const publishedPopulationSchema = exactly<PublishedPopulation>()(
  z
    .strictObject({
      midYear: z.int().min(1981).max(2100),
      people: z.int().min(1),
      publishedDate: isoDateSchema,
      source: citationSchema,
    })
    .readonly(),
);

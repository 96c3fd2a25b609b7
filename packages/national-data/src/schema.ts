import { exactly, idSchema, polaritySchema, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MappedMeasure, OpenDataMapping } from './open-data-mapping.ts';
import type { YearKind } from './year-kind.ts';

/** What a table means by a year. */
export const yearKindSchema = exactly<YearKind>()(
  z.enum([
    'calendar-year',
    'financial-year',
    'academic-year',
    'at-31-march',
    'january',
    'at-30-june',
    'at-30-september',
  ]),
);

/** A measure of an open-data table. */
export const mappedMeasureSchema = exactly<MappedMeasure>()(
  z
    .strictObject({
      measureId: idSchema,
      title: textSchema,
      topic: textSchema,
      unitLabel: textSchema,
      polarity: polaritySchema,
      decimals: z.int().min(0).max(8).nullable(),
      yearKind: yearKindSchema,
      quartiles: z.boolean(),
      column: textSchema,
      where: z.record(z.string(), z.string()).readonly(),
    })
    .readonly(),
);

/** The mapping of one open-data table. */
export const openDataMappingSchema = exactly<OpenDataMapping>()(
  z
    .strictObject({
      dataset: idSchema,
      title: textSchema,
      publisher: textSchema,
      columns: z.array(textSchema).min(1).readonly(),
      measures: z.array(mappedMeasureSchema).min(1).readonly(),
    })
    .readonly(),
);

/** A file of mappings. */
export const openDataMappingsSchema = z.array(openDataMappingSchema).readonly();

import { exactly, idSchema, polaritySchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MappedMeasure, OpenDataMapping } from './open-data-mapping.ts';
import type { PublishedShare, TableArithmetic } from './table-arithmetic.ts';
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
    'month',
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

/** A percentage a table prints, and the counts it is made from. */
export const publishedShareSchema = exactly<PublishedShare>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      column: textSchema,
      numerator: textSchema,
      denominator: z.array(textSchema).min(1).readonly(),
      decimals: z.int().min(0).max(8),
      unit: z.enum(['percent', 'per-10000']).optional(),
      where: z.record(textSchema, z.array(z.string()).min(1).readonly()).readonly().optional(),
      wholeRow: z.record(textSchema, z.string()).readonly().optional(),
    })
    .readonly(),
);

/** What must hold between the figures of a table. */
export const tableArithmeticSchema = exactly<TableArithmetic>()(
  z
    .strictObject({
      whole: z.record(textSchema, z.string()).readonly(),
      counts: z.record(textSchema, textSchema).readonly(),
      shares: z.array(publishedShareSchema).readonly(),
      countsRoundedTo: z.int().min(2).optional(),
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
      layout: z.enum(['appeal-rates', 'community-waits']).optional(),
      columns: z.array(textSchema).min(1).readonly(),
      measures: z.array(mappedMeasureSchema).min(1).readonly(),
      arithmetic: tableArithmeticSchema.optional(),
    })
    .superRefine(({ columns, measures, arithmetic }, context) => {
      const known = new Set(columns);
      const ask = (path: PropertyKey[], ...names: readonly string[]): void => {
        for (const name of names)
          if (!known.has(name))
            problem(
              context,
              'UNKNOWN_COLUMN',
              'one of the columns listed',
              'Correct its name, or list it.',
              path,
            );
      };
      for (const [at, { column, where }] of measures.entries())
        ask(['measures', at], column, ...Object.keys(where));
      if (arithmetic === undefined) return;
      ask(['arithmetic', 'whole'], ...Object.keys(arithmetic.whole));
      ask(['arithmetic', 'counts'], ...Object.keys(arithmetic.counts));
      for (const [at, { column, numerator, denominator, where = {} }] of arithmetic.shares.entries())
        ask(['arithmetic', 'shares', at], column, numerator, ...denominator, ...Object.keys(where));
      for (const [at, { wholeRow = {} }] of arithmetic.shares.entries())
        for (const name of Object.keys(wholeRow))
          if (!Object.hasOwn(arithmetic.whole, name))
            problem(
              context,
              'NOT_A_BREAKDOWN',
              'a column of "whole", which breaks the others down',
              'Correct its name, or add it to "whole".',
              ['arithmetic', 'shares', at],
            );
    })
    .meta({
      alsoChecked: {
        UNKNOWN_COLUMN: 'every column a measure, a share, a count or a row is told by is listed',
        NOT_A_BREAKDOWN: 'the row of a whole differs in columns that break the others down',
      },
    })
    .readonly(),
);

/** A file of mappings. */
export const openDataMappingsSchema = z.array(openDataMappingSchema).readonly();

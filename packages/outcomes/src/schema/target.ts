import { z } from 'zod';
import type { BenchmarkMethod } from '../benchmark-method.ts';
import type { BenchmarkGroup, Target } from '../target.ts';
import { exactly } from './exactly.ts';
import { isoDateSchema } from './text.ts';

/** Whose figure a comparison is with. */
export const benchmarkGroupSchema = exactly<BenchmarkGroup>()(
  z.enum(['england', 'region', 'statistical-neighbours']),
);

/** How a comparator's figure came about. */
export const benchmarkMethodSchema = exactly<BenchmarkMethod>()(z.enum(['published', 'mean', 'median']));

/** A target of any kind; `kind` says which fields it has. */
export const targetSchema = exactly<Target>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('within-clock'),
        limit: z.number().positive(),
        clockUnit: z.enum(['days', 'weeks', 'months']),
        share: z.number().min(0).max(100).nullable(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('baseline-to-target'),
        target: z.number(),
        byDate: isoDateSchema.nullable(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('percentage-increase'),
        byPercent: z.number(),
        byDate: isoDateSchema.nullable(),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('month-on-month') }).readonly(),
    z.strictObject({ kind: z.literal('maintain'), level: z.number().nullable() }).readonly(),
    z.strictObject({ kind: z.literal('direction'), direction: z.enum(['increase', 'reduce']) }).readonly(),
    z.strictObject({ kind: z.literal('zero-tolerance') }).readonly(),
    z
      .strictObject({
        kind: z.literal('in-line-with-benchmark'),
        benchmark: benchmarkGroupSchema,
        method: benchmarkMethodSchema.optional(),
        margin: z.number().min(0).nullable(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('cumulative-in-year'),
        yearKind: z.enum(['financial-year', 'academic-year', 'calendar-year']),
        target: z.number().nullable(),
      })
      .readonly(),
  ]),
);

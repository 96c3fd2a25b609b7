import { z } from 'zod';
import type { Benchmark } from '../benchmark.ts';
import type { Absence, Observation } from '../observation.ts';
import { exactly } from './exactly.ts';
import { periodSchema } from './period.ts';
import { problem } from './problem.ts';
import { citationSchema } from './source.ts';
import { benchmarkGroupSchema, benchmarkMethodSchema } from './target.ts';
import { idSchema, isoDateSchema, isoInstantSchema, textSchema } from './text.ts';

/** Why there is no figure. */
export const absenceSchema = exactly<Absence>()(
  z
    .strictObject({
      reason: z.enum(['missing', 'suppressed', 'not-due', 'not-collected', 'unknown']),
      message: textSchema,
    })
    .readonly(),
);

/** An observation: a figure or an absence, never both and never neither. */
export const observationSchema = exactly<Observation>()(
  z
    .strictObject({
      id: idSchema,
      indicatorId: idSchema,
      period: periodSchema,
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      absence: absenceSchema.nullable(),
      source: citationSchema,
      recordedAt: isoInstantSchema,
      knownDate: isoDateSchema,
      corrects: idSchema.nullable(),
    })
    .superRefine(({ id, value, absence, corrects }, context) => {
      if ((value === null) === (absence === null)) {
        problem(
          context,
          'VALUE_OR_ABSENCE',
          'either a value or an absence',
          'Give the value and absence null, or value null and the reason there is none.',
          ['value'],
        );
      }
      if (corrects === id) {
        problem(
          context,
          'CORRECTS_ITSELF',
          'the id of an earlier record',
          'Name the record this one corrects, or null.',
          ['corrects'],
        );
      }
    })
    .meta({
      alsoChecked: {
        VALUE_OR_ABSENCE: 'either value or absence is null, never both and never neither',
        CORRECTS_ITSELF: 'corrects names another record',
      },
    })
    .readonly(),
);

/** A comparator's figure. */
export const benchmarkSchema = exactly<Benchmark>()(
  z
    .strictObject({
      indicatorId: idSchema,
      group: benchmarkGroupSchema,
      method: benchmarkMethodSchema,
      period: periodSchema,
      value: z.number(),
      source: citationSchema,
    })
    .readonly(),
);

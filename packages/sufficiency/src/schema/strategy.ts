import { citationSchema, exactly, idSchema, textSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { MeasureOfSuccess } from '../measure-of-success.ts';
import type { CorporatePromise } from '../promise.ts';
import type { SufficiencyPriority } from '../sufficiency-priority.ts';

/** A promise to looked-after children. */
export const corporatePromiseSchema = exactly<CorporatePromise>()(
  z
    .strictObject({ id: idSchema, number: z.int().min(1), title: titleSchema, source: citationSchema })
    .readonly(),
);

/** A priority of a sufficiency strategy. */
export const sufficiencyPrioritySchema = exactly<SufficiencyPriority>()(
  z
    .strictObject({
      id: idSchema,
      number: z.int().min(1),
      title: titleSchema,
      objectiveRefs: z.array(idSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);

/** A measure of success of a sufficiency strategy. */
export const measureOfSuccessSchema = exactly<MeasureOfSuccess>()(
  z
    .strictObject({
      id: idSchema,
      theme: textSchema,
      themeAim: textSchema,
      number: z.int().min(1),
      title: titleSchema,
      indicatorId: idSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

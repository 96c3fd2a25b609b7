import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { methodNames } from '@golden-thread/projection';
import { z } from 'zod';
import type { PublishedProjection } from '../projection/published-projection.ts';

const rowSchema = z
  .strictObject({
    title: titleSchema,
    direction: z.enum(['rise', 'fall', 'no-change']),
    past: z.array(z.strictObject({ date: isoDateSchema, figureId: idSchema }).readonly()).readonly(),
    remark: textSchema.nullable(),
  })
  .readonly();

/** A projection that a document prints. Figures and the indicator are named by id, so that each stands in one place. */
export const publishedProjectionSchema = exactly<PublishedProjection>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      methodLabel: textSchema,
      method: z.enum(methodNames),
      originDate: isoDateSchema,
      years: z.int().min(1).max(30),
      indicatorId: idSchema.nullable(),
      changeFigureId: idSchema.nullable(),
      rows: z.array(rowSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);

import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { DeliveryObjective } from '../looked-after.ts';

/** An objective of a delivery plan; what the plan leaves empty is null. */
export const deliveryObjectiveSchema = exactly<DeliveryObjective>()(
  z
    .strictObject({
      ref: idSchema,
      title: titleSchema,
      outcomeMeasure: textSchema.nullable(),
      ownerBodyId: idSchema.nullable(),
      ownerPostId: idSchema.nullable(),
      overseenByBodyId: idSchema.nullable(),
      timescaleLabel: titleSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** A looked-after snapshot as a file states it: figures are named by id, so that each stands in one place. */
export const lookedAfterEntrySchema = z
  .strictObject({
    asAtDate: isoDateSchema,
    knownDate: isoDateSchema,
    countFigureId: idSchema,
    ratePer10000FigureId: idSchema,
    placementMix: z
      .array(
        z
          .strictObject({
            type: textSchema,
            countFigureId: idSchema.nullable(),
            shareFigureId: idSchema.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** What `lookedAfterEntrySchema` yields. */
export type LookedAfterEntry = z.output<typeof lookedAfterEntrySchema>;

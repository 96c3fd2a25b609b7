import { holderSchema } from '@golden-thread/governance/schema';
import {
  citationSchema,
  exactly,
  idSchema,
  isoDateSchema,
  textSchema,
  titleSchema,
} from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Inspection, InspectionResult, InspectionReview } from '../inspection.ts';

const days = {
  startDate: isoDateSchema.nullable(),
  endDate: isoDateSchema.nullable(),
  dateLabel: titleSchema,
  knownDate: isoDateSchema,
  assumption: textSchema.nullable(),
};

const resultSchema = exactly<InspectionResult>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('written-statement'), required: z.boolean() }).readonly(),
    z
      .strictObject({
        kind: z.literal('outcome'),
        outcome: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('not-known') }).readonly(),
  ]),
);

const reviewSchema = exactly<InspectionReview>()(
  z
    .strictObject({
      id: idSchema,
      kind: z.enum(['plan-accepted', 'monitoring-visit', 'revisit', 'progress-meeting']),
      ...days,
      by: z.array(holderSchema).readonly(),
      found: z.array(textSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);

/** An inspection of an area with what followed it; fields it does not know are refused. `inspectionIssues` checks the rest. */
export const inspectionSchema = exactly<Inspection>()(
  z
    .strictObject({
      id: idSchema,
      framework: z.enum(['local-area-2016', 'area-2023']),
      ...days,
      by: z.array(holderSchema).readonly(),
      publishedDate: isoDateSchema.nullable(),
      result: resultSchema,
      weaknesses: z.array(textSchema).readonly(),
      ledToPlanId: idSchema.nullable(),
      reviews: z.array(reviewSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);

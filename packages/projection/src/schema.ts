import { exactly } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { BackTestRow } from './back-test-areas.ts';
import type { Candidate } from './choose-method.ts';
import type { MethodName } from './method.ts';
import type { BackTest, ProjectedPoint, Projection, ProjectionRequest } from './projection.ts';

const methodNameSchema = exactly<MethodName>()(
  z.enum([
    'no-change',
    'average-percentage-change',
    'least-squares',
    'exponential-smoothing',
    'holt-linear',
    'damped-trend',
  ]),
);

const methodOrBestSchema = z.union([methodNameSchema, z.literal('best')]);
const amountSchema = z.number().min(0).max(1e12);
const percentageErrorSchema = z.number().min(0).nullable();
const errorMeasuresShape = {
  meanAbsolutePercentageError: percentageErrorSchema,
  medianAbsolutePercentageError: percentageErrorSchema,
  meanAbsoluteScaledError: percentageErrorSchema,
  heldOut: z.int().min(0),
};

/** What is asked of a series; fields it does not know are refused. That a value is known at all, `projectSeries` tells. */
export const projectionRequestSchema = exactly<ProjectionRequest>()(
  z
    .strictObject({
      series: z.array(amountSchema.nullable()).max(200).readonly(),
      years: z.int().min(1).max(30),
      method: methodOrBestSchema.optional(),
      window: z.int().min(2).nullable().optional(),
      decimals: z.int().min(0).max(10).nullable().optional(),
    })
    .readonly(),
);

const projectedPointSchema = exactly<ProjectedPoint>()(
  z
    .strictObject({
      value: z.number().min(0),
      lower: z.number().min(0).nullable(),
      upper: z.number().min(0).nullable(),
    })
    .readonly(),
);

const candidateSchema = exactly<Candidate>()(
  z.strictObject({ method: methodNameSchema, meanAbsolutePercentageError: percentageErrorSchema }).readonly(),
);

const backTestSchema = exactly<BackTest>()(
  z
    .strictObject({
      ...errorMeasuresShape,
      intervalPercent: z.literal(80),
      candidates: z.array(candidateSchema).readonly(),
      remarks: z.array(z.string()).readonly(),
    })
    .readonly(),
);

/** What `project --json` prints. */
export const projectionSchema = exactly<Projection>()(
  z
    .strictObject({
      method: methodNameSchema,
      window: z.int().min(1),
      points: z.array(projectedPointSchema).readonly(),
      backTest: backTestSchema,
    })
    .readonly(),
);

/** One row of what `back-test --json` prints. */
export const backTestRowSchema = exactly<BackTestRow>()(
  z
    .strictObject({
      method: methodOrBestSchema,
      horizonYears: z.int().min(1).max(3),
      areas: z.int().min(1),
      ...errorMeasuresShape,
      coveragePercent: z.number().min(0).max(100).nullable(),
    })
    .readonly(),
);

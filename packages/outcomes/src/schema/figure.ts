import { z } from 'zod';
import type { Component, Recomputation, ReportedFigure } from '../figure.ts';
import { exactly } from './exactly.ts';
import { domainSchema, unitSchema } from './indicator.ts';
import { periodSchema } from './period.ts';
import { citationSchema } from './source.ts';
import { decimalsSchema, idSchema, textSchema } from './text.ts';

/** A named part of a figure. */
export const componentSchema = exactly<Component>()(
  z.strictObject({ label: textSchema, value: z.number() }).readonly(),
);

/** How a figure follows from its components. */
export const recomputationSchema = exactly<Recomputation>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), parts: z.array(componentSchema).min(1).readonly() }).readonly(),
    z
      .strictObject({
        kind: z.literal('share-percent'),
        numerator: componentSchema,
        denominator: componentSchema,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('rate-per-10000'),
        numerator: componentSchema,
        denominator: componentSchema,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('mean-percentage-change'),
        series: z.array(componentSchema).min(2).readonly(),
        changes: z.int().min(1),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('same-as'), other: componentSchema }).readonly(),
    z.strictObject({ kind: z.literal('none'), why: textSchema }).readonly(),
  ]),
);

/** A figure as printed, with what it is made of. */
export const reportedFigureSchema = exactly<ReportedFigure>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      domain: domainSchema,
      reported: z.number(),
      unit: unitSchema,
      decimals: decimalsSchema,
      period: periodSchema.nullable(),
      recomputation: recomputationSchema,
      remarks: z.array(textSchema).readonly(),
      source: citationSchema,
    })
    .readonly(),
);

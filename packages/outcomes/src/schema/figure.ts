import { z } from 'zod';
import type { Component, Recomputation, ReportedFigure, ReportedInterval } from '../figure.ts';
import { exactly } from './exactly.ts';
import { domainSchema, unitSchema } from './indicator.ts';
import { periodSchema } from './period.ts';
import { problem } from './problem.ts';
import { citationSchema } from './source.ts';
import { decimalsSchema, idSchema, textSchema, titleSchema } from './text.ts';

/** A named part of a figure. */
export const componentSchema = exactly<Component>()(
  z.strictObject({ label: titleSchema, value: z.number() }).readonly(),
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

const reportedIntervalSchema = exactly<ReportedInterval>()(
  z.strictObject({ lower: z.number(), upper: z.number() }).readonly(),
);

/** A figure as printed, one number or an interval, with what it is made of. */
export const reportedFigureSchema = exactly<ReportedFigure>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      domain: domainSchema,
      reported: z.number().nullable(),
      reportedInterval: reportedIntervalSchema.optional(),
      unit: unitSchema,
      decimals: decimalsSchema,
      period: periodSchema.nullable(),
      recomputation: recomputationSchema,
      remarks: z.array(textSchema).readonly(),
      source: citationSchema,
    })
    .superRefine(({ reported, reportedInterval }, context) => {
      if ((reported === null) === (reportedInterval === undefined)) {
        problem(
          context,
          'NUMBER_OR_INTERVAL',
          'either a number or reportedInterval',
          'Give the number printed, or null here and both ends of the interval in reportedInterval.',
          ['reported'],
        );
      }
      if (reportedInterval !== undefined && reportedInterval.upper < reportedInterval.lower) {
        problem(
          context,
          'INTERVAL_OUT_OF_ORDER',
          `a number of ${reportedInterval.lower} or more`,
          'Correct one of the two ends.',
          ['reportedInterval', 'upper'],
        );
      }
    })
    .meta({
      alsoChecked: {
        NUMBER_OR_INTERVAL: 'either reported or reportedInterval is given, never both and never neither',
        INTERVAL_OUT_OF_ORDER: 'the upper end of an interval is not below its lower end',
      },
    })
    .readonly(),
);

import { z } from 'zod';
import type { Baseline, Domain, Indicator, Polarity } from '../indicator.ts';
import type { Unit } from '../quantity.ts';
import { targetAgainstPolarity } from '../target/against-polarity.ts';
import { exactly } from './exactly.ts';
import { periodKindSchema } from './period.ts';
import { problem } from './problem.ts';
import { citationSchema } from './source.ts';
import { targetSchema } from './target.ts';
import { decimalsSchema, idSchema, isoDateSchema, textSchema, titleSchema } from './text.ts';

/** A unit. */
export const unitSchema = exactly<Unit>()(
  z.enum([
    'count',
    'percent',
    'percentage-points',
    'per-10000',
    'days',
    'weeks',
    'months',
    'miles',
    'pence',
    'score',
  ]),
);

/** Which way is better. */
export const polaritySchema = exactly<Polarity>()(
  z.enum(['higher-is-better', 'lower-is-better', 'not-judged', 'unknown']),
);

/** The domain that owns an indicator. */
export const domainSchema = exactly<Domain>()(z.enum(['send', 'sufficiency', 'commissioning']));

/** A baseline; what the source does not state is null. */
export const baselineSchema = exactly<Baseline>()(
  z
    .strictObject({
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      date: isoDateSchema.nullable(),
      label: titleSchema,
    })
    .readonly(),
);

/** An indicator whose target can be said in words and does not ask for what its polarity calls worse. */
export const indicatorSchema = exactly<Indicator>()(
  z
    .strictObject({
      id: idSchema,
      title: titleSchema,
      domain: domainSchema,
      polarity: polaritySchema,
      unit: unitSchema,
      decimals: decimalsSchema,
      frequency: periodKindSchema.nullable(),
      baseline: baselineSchema.nullable(),
      target: targetSchema.nullable(),
      targetLabel: titleSchema.nullable(),
      collectedFromDate: isoDateSchema.nullable(),
      nationalMeasureId: textSchema.optional(),
      recordMeasure: z
        .strictObject({ measureId: idSchema, part: textSchema.nullable() })
        .readonly()
        .optional(),
      source: citationSchema,
    })
    .superRefine((indicator, context) => {
      if (indicator.target !== null && indicator.targetLabel === null) {
        problem(
          context,
          'TARGET_WITHOUT_LABEL',
          'the target in words',
          'Write the target as a reader would say it.',
          ['targetLabel'],
        );
      }
      if (targetAgainstPolarity(indicator)) {
        problem(
          context,
          'TARGET_AGAINST_POLARITY',
          'a polarity that agrees with the target',
          'Correct the polarity or the target: one of them calls worse what the other calls better.',
          ['polarity'],
        );
      }
    })
    .meta({
      alsoChecked: {
        TARGET_WITHOUT_LABEL: 'a target has a targetLabel',
        TARGET_AGAINST_POLARITY: 'the target does not ask for what the polarity calls worse',
      },
    })
    .readonly(),
);

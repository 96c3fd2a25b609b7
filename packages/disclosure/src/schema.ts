import { exactly, idSchema, problem, textSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { DisclosurePolicy, PolicySource, Rounding, Suppression } from './policy.ts';

/** Whole numbers that a count or a base can be. */
const countSchema = z.int().min(0).max(1_000_000);

const sourceSchema = exactly<PolicySource>()(
  z.strictObject({ title: textSchema, publisher: textSchema }).readonly(),
);

const suppressionSchema = exactly<Suppression>()(
  z
    .strictObject({
      from: countSchema.min(1),
      to: countSchema.min(1),
      symbol: textSchema,
    })
    .readonly()
    .superRefine(({ from, to, symbol }, context) => {
      if (from > to) {
        problem(context, 'RANGE_REVERSED', 'from at most to', 'Write the smaller count under from.', [
          'from',
        ]);
      }
      if (/^-?[\d.,\s]+$/.test(symbol)) {
        problem(context, 'SYMBOL_IS_A_NUMBER', 'a symbol nobody reads as a figure', 'Use c or *, say.', [
          'symbol',
        ]);
      }
    })
    .meta({
      alsoChecked: {
        RANGE_REVERSED: 'from is at most to',
        SYMBOL_IS_A_NUMBER: 'nobody reads the symbol as a figure',
      },
    }),
);

const roundingSchema = exactly<Rounding>()(
  z
    .strictObject({
      base: countSchema.min(2),
      levels: z.array(textSchema).readonly().nullable(),
      agreeing: z.boolean(),
    })
    .readonly(),
);

/**
 * A policy as a file states it. The width may not be narrower than what suppression hides, less one step, unless
 * every shown count is rounded: then it may be as narrow as rounding leaves open.
 */
export const policySchema = exactly<DisclosurePolicy>()(
  z
    .strictObject({
      id: idSchema,
      title: textSchema,
      source: sourceSchema,
      suppression: suppressionSchema.nullable(),
      rounding: roundingSchema.nullable(),
      width: countSchema,
      refusedLevels: z.array(textSchema).readonly(),
    })
    .readonly()
    .superRefine(({ suppression, rounding, width }, context) => {
      if (suppression === null) return;
      const hidden = suppression.to - suppression.from;
      const least = rounding?.levels === null ? Math.min(hidden, rounding.base - 1) : hidden;
      if (width >= Math.max(least, 1)) return;
      problem(
        context,
        'WIDTH_TOO_NARROW',
        `a width of ${Math.max(least, 1)} or more`,
        'Leave at least as many values open as the rule hides.',
        ['width'],
      );
    })
    .meta({ alsoChecked: { WIDTH_TOO_NARROW: 'the width leaves open as many values as the rule hides' } }),
);

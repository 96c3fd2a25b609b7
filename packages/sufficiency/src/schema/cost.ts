import { citationSchema, exactly, idSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { CostInflation, UnitCost } from '../cost/unit-cost.ts';
import { ADJUSTMENT_RANGES } from '../scenarios/adjustment-ranges.ts';

const { year, inflationPercent } = ADJUSTMENT_RANGES;

/** A financial year by the calendar year it starts in. */
export const priceYearSchema = z.int().min(year.from).max(year.to);

/** A yearly rise in prices, in percent. */
export const inflationPercentSchema = z.number().min(inflationPercent.from).max(inflationPercent.to);

/** What a placement of a type costs a week. */
export const unitCostSchema = exactly<UnitCost>()(
  z
    .strictObject({
      placementTypeId: idSchema,
      sector: z.enum(['in-house', 'independent']).nullable(),
      perWeekPence: z.int().min(0).max(100_000_000),
      priceYear: priceYearSchema.nullable(),
      source: citationSchema,
    })
    .readonly(),
);

/** By how much prices of a type rise a year. */
export const costInflationSchema = exactly<CostInflation>()(
  z
    .strictObject({
      placementTypeId: idSchema.nullable(),
      fromYear: priceYearSchema,
      percent: inflationPercentSchema,
    })
    .readonly(),
);

import { citationSchema, exactly, idSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { FundBudget, LineBudget } from '../money/pooled-fund.ts';
import { penceSchema, startYearSchema } from './amount.ts';
import { sharePercentSchema } from './shares.ts';

const lineBudgetSchema = exactly<LineBudget>()(
  z
    .strictObject({
      lineId: idSchema.describe('The line of the fund.'),
      amountPence: penceSchema
        .nullable()
        .describe('Whole pence for the year; null where it is not published.'),
    })
    .readonly(),
);

/** What a pooled fund may spend in a financial year. */
export const fundBudgetSchema = exactly<FundBudget>()(
  z
    .strictObject({
      startYear: startYearSchema.describe('The calendar year in which the financial year starts.'),
      amountPence: penceSchema
        .nullable()
        .describe('Whole pence for the year; null where it is not published, never 0 in its place.'),
      byLine: z.array(lineBudgetSchema).readonly().describe('The same by line, where it is published so.'),
      profile: z
        .array(sharePercentSchema)
        .length(12)
        .readonly()
        .nullable()
        .describe('How spending is expected to fall, April first: twelve percentages that sum to 100.'),
      source: citationSchema,
    })
    .readonly(),
);

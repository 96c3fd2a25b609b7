import { exactly, isoDateSchema, sourceSchema, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { BankHolidays } from '../bank-holidays.ts';

/** The bank holidays of whole years, for a file of one's own. */
export const bankHolidaysSchema = exactly<BankHolidays>()(
  z
    .strictObject({
      firstYear: z.int().min(1).max(9999),
      lastYear: z.int().min(1).max(9999),
      holidays: z.array(z.strictObject({ date: isoDateSchema, title: titleSchema }).readonly()).readonly(),
      source: sourceSchema,
    })
    .readonly(),
);

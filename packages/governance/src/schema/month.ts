import { isIsoDate } from '@golden-thread/outcomes';
import { problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';

/** A month of the calendar, `YYYY-MM`. */
export const monthSchema = z
  .string()
  .superRefine((month, context) => {
    if (isIsoDate(`${month}-01`)) return;
    problem(
      context,
      'INVALID_MONTH',
      'a month written YYYY-MM',
      'Write the year and the month, for example 2022-08.',
    );
  })
  .meta({ pattern: '^\\d{4}-(?:0[1-9]|1[0-2])$', alsoChecked: { INVALID_MONTH: 'years from 0001' } });

import { problem } from '@golden-thread/outcomes/schema';
import { z } from 'zod';

const MONTH = /^20\d\d-(?:0[1-9]|1[0-2])$/;

/** A calendar month, `YYYY-MM`. */
export const monthSchema = z
  .string()
  .superRefine((month, context) => {
    if (MONTH.test(month)) return;
    problem(
      context,
      'INVALID_MONTH',
      'a month such as 2026-04',
      'Write the year, - and the month of two digits.',
    );
  })
  .meta({ pattern: MONTH.source });

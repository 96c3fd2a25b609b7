import { z } from 'zod';
import { isIsoDate } from '../iso-date.ts';
import { problem } from './problem.ts';

/** Text somebody can read: not blank, no spaces at its ends. */
export const textSchema = z.string().superRefine((text, context) => {
  if (text !== '' && text === text.trim()) return;
  problem(
    context,
    'BLANK_TEXT',
    'text with no spaces at its ends',
    'Write the text, or null where nothing is known and null is allowed.',
  );
});

/** An id that stays: lower-case words joined by `-`, `.` or `_`. It holds no `:`, which parts it from its area. */
export const idSchema = z.string().superRefine((id, context) => {
  if (/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(id)) return;
  problem(
    context,
    'INVALID_ID',
    'lower-case letters and digits joined by -, . or _',
    'Use a short readable id such as i-feel-safe and never change it.',
  );
});

/** A real calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.string().superRefine((date, context) => {
  if (isIsoDate(date)) return;
  problem(
    context,
    'INVALID_DATE',
    'a real calendar day written YYYY-MM-DD',
    'Write the day as year, month and day, for example 2022-08-31.',
  );
});

/** A moment in UTC, to the second or finer, ending in Z. */
export const isoInstantSchema = z.string().superRefine((moment, context) => {
  const time = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
  if (isIsoDate(moment.slice(0, 10)) && time.test(moment.slice(10))) return;
  problem(
    context,
    'INVALID_MOMENT',
    'a moment in UTC such as 2022-08-31T09:30:00Z',
    'Write the day, T, the time in UTC and Z.',
  );
});

/** Decimal places a figure is printed with: a whole number from 0 to 8. */
export const decimalsSchema = z.int().min(0).max(8);

import { problem } from '@golden-thread/outcomes/schema';
import { isIsoDate } from '@golden-thread/outcomes';
import { z } from 'zod';

/** A day, or one of the words that stand for none. */
export function dateOr(...words: readonly string[]) {
  const others = words.map((word) => `"${word}"`).join(' or ');
  return z
    .string()
    .superRefine((date, context) => {
      if (isIsoDate(date) || words.includes(date)) return;
      problem(
        context,
        'INVALID_DATE',
        `a real calendar day written YYYY-MM-DD, or ${others}`,
        `Write the day, for example 2025-03-31, or ${others}.`,
      );
    })
    .meta({
      pattern: `^(?:\\d{4}-\\d{2}-\\d{2}|${words.join('|')})$`,
      alsoChecked: { INVALID_DATE: 'the day is one of the calendar' },
    });
}

/** When something happened. */
export const eventDateSchema = dateOr('not-yet', 'unknown');

/** The same of what has happened as a matter of course. */
export const dayOrUnknownSchema = dateOr('unknown');

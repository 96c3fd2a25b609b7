import { z } from 'zod';
import { isIsoDate } from '../iso-date.ts';
import { problem } from './problem.ts';

const ID = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;
const LONGEST_ID = 100;
/** Characters that turn the direction of writing round, control characters past ASCII, and what is no character: never seen, and able to mislead. */
const UNSEEN = '\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff';
/** Half of a pair of surrogates, and what past the first plane is no character: no database keeps the one, nobody reads the other. */
const NO_CHARACTER = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
/** A day whose month has so many days, in a leap year: all of `isIsoDate` that a pattern can say. */
const DAY =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';
const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?Z';
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@:]+(?::\d+)?(?:[/?#]\S*)?$/;

/** Text somebody can read: not blank, no spaces at its ends, nothing unseen in it, at most 10,000 characters; lines may end. */
export const textSchema = readableText(10_000, `${UNSEEN}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f`);

/** A name, title or label: text on one line, at most 300 characters. */
export const titleSchema = readableText(300, `${UNSEEN}\\u0000-\\u001f`);

/** An id that stays: lower-case words joined by `-`, `.` or `_`, at most 100 characters. It holds no `:`, which parts it from its area. */
export const idSchema = z
  .string()
  .superRefine((id, context) => {
    if (id.length <= LONGEST_ID && ID.test(id)) return;
    problem(
      context,
      'INVALID_ID',
      `lower-case letters and digits joined by -, . or _, at most ${LONGEST_ID} in all`,
      'Use a short readable id such as i-feel-safe and never change it.',
    );
  })
  .meta({ pattern: ID.source, maxLength: LONGEST_ID });

/** A real calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z
  .string()
  .superRefine((date, context) => {
    if (isIsoDate(date)) return;
    problem(
      context,
      'INVALID_DATE',
      'a real calendar day written YYYY-MM-DD',
      'Write the day as year, month and day, for example 2022-08-31.',
    );
  })
  .meta({
    pattern: `^${DAY}$`,
    format: 'date',
    alsoChecked: { INVALID_DATE: 'the 29th of February only in a leap year, and years from 0001' },
  });

/** A moment in UTC, to the second or finer, ending in Z. */
export const isoInstantSchema = z
  .string()
  .superRefine((moment, context) => {
    if (isIsoDate(moment.slice(0, 10)) && new RegExp(`^${TIME}$`).test(moment.slice(10))) return;
    problem(
      context,
      'INVALID_MOMENT',
      'a moment in UTC such as 2022-08-31T09:30:00Z',
      'Write the day, T, the time in UTC and Z.',
    );
  })
  .meta({
    pattern: `^${DAY}${TIME}$`,
    format: 'date-time',
    alsoChecked: { INVALID_MOMENT: 'the 29th of February only in a leap year, and years from 0001' },
  });

/** An address of the web, `http` or `https`, without user name or spaces. */
export const webAddressSchema = z
  .string()
  .superRefine((address, context) => {
    if (WEB_ADDRESS.test(address)) return;
    problem(context, 'WRONG_FORMAT', 'a web address', 'Write the whole address, with https:// at its start.');
  })
  .meta({ pattern: WEB_ADDRESS.source });

/** Decimal places a figure is printed with: a whole number from 0 to 8. */
export const decimalsSchema = z.int().min(0).max(8);

function readableText(longest: number, unseen: string) {
  const hidden = new RegExp(`[${unseen}]`);
  return z
    .string()
    .superRefine((text, context) => {
      if (text === '' || text !== text.trim()) {
        problem(
          context,
          'BLANK_TEXT',
          'text with no spaces at its ends',
          'Write the text, or null where nothing is known and null is allowed.',
        );
      }
      const found = (hidden.exec(text) ?? NO_CHARACTER.exec(text))?.[0];
      if (found !== undefined) {
        const place = text.indexOf(found) + 1;
        problem(
          context,
          'HIDDEN_CHARACTER',
          `text of characters that are seen; character ${place} is ${named(found)}, which is not`,
          'Remove the character; it often comes along when text is copied from a document.',
        );
      }
      const length = text.length > longest ? [...text].length : text.length;
      if (length > longest) {
        problem(
          context,
          'TEXT_TOO_LONG',
          `at most ${longest} characters, not ${length}`,
          'Say it in fewer words; what is longer belongs in the document that is cited.',
        );
      }
    })
    .meta({
      pattern: `^(?!\\s)[^${unseen}]*[^${unseen}\\s]$`,
      maxLength: longest,
      alsoChecked: {
        HIDDEN_CHARACTER: 'no half of a pair of surrogates, and nothing that Unicode gives to no character',
      },
    });
}

/** A character by its number, as Unicode writes it. */
function named(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

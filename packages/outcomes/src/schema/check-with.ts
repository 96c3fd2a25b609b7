import type { z } from 'zod';
import type { Checked } from '../checked.ts';
import { issuesFromZodError } from './issues-from-zod-error.ts';
import type { IssueOrigin } from './issues-from-zod-error.ts';

/**
 * Checks a value of unknown shape with a schema. Nothing is thrown, trimmed, converted or filled in.
 *
 * @example
 * import { checkWith, outcomeSchema } from '@golden-thread/outcomes/schema';
 * checkWith(outcomeSchema, { id: 'i-feel-safe' }).ok; // => false
 */
export function checkWith<S extends z.ZodType>(
  schema: S,
  input: unknown,
  origin: IssueOrigin = {},
): Checked<z.output<S>> {
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, issues: issuesFromZodError(result.error, input, { schema, ...origin }) };
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rangeWords } from './range-words.ts';

const wordsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => rangeWords(issue));

describe('a limit that was passed', () => {
  it.each<readonly [z.ZodType, unknown, string]>([
    [z.number().max(8), 9, 'a number of at most 8'],
    [z.number().min(1), 0, 'a number from 1'],
    [z.number().lt(8), 8, 'a number below 8'],
    [z.number().gt(0), 0, 'a number above 0'],
    [z.string().max(30), 'x'.repeat(31), 'text of at most 30 characters'],
    [z.string().min(1), '', 'text of at least 1 character'],
    [z.array(z.number()).min(1), [], 'a list of at least 1 entry'],
    [z.array(z.number()).max(2), [1, 2, 3], 'a list of at most 2 entries'],
  ])('%# is said in plain words', (schema, value, words) => {
    expect(wordsOf(schema, value)).toEqual([words]);
  });

  it('is not what another issue is about', () => {
    expect(wordsOf(z.number(), 'x')).toEqual([null]);
  });
});

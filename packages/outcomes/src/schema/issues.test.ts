import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleFramework, samplePublication } from '../../test/sample-framework.ts';
import { sampleIndicator } from '../../test/sample-indicator.ts';
import {
  checkWith,
  indicatorSchema,
  outcomesFrameworkSchema,
  sourceSchema,
  targetSchema,
} from '../schema.ts';

/** The issues of a value that should have some, each as "code path". */
function codes(schema: z.ZodType, value: unknown): readonly string[] {
  const checked = checkWith(schema, value);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('an issue', () => {
  it('names the file, the path, what was found, what was expected and what to do', () => {
    expect(
      checkWith(
        outcomesFrameworkSchema,
        { ...sampleFramework, startDate: '2020-02-30' },
        { file: 'framework.json', path: 'frameworks[0]' },
      ),
    ).toEqual({
      ok: false,
      issues: [
        {
          code: 'INVALID_DATE',
          file: 'framework.json',
          path: 'frameworks[0].startDate',
          found: '"2020-02-30"',
          expected: 'a real calendar day written YYYY-MM-DD',
          whatToDo: 'Write the day as year, month and day, for example 2022-08-31.',
        },
      ],
    });
  });

  it('is told for everything wrong at once', () => {
    const broken = {
      ...sampleFramework,
      title: ' ',
      startDate: 20200401,
      outcomes: [
        { ...sampleFramework.outcomes[0], id: 'I feel safe', description: undefined, colour: 'red' },
      ],
      surprise: 1,
    };
    expect(codes(outcomesFrameworkSchema, broken)).toEqual([
      'BLANK_TEXT title',
      'WRONG_TYPE startDate',
      'INVALID_ID outcomes[0].id',
      'MISSING outcomes[0].description',
      'UNKNOWN_FIELD outcomes[0].colour',
      'UNKNOWN_FIELD surprise',
    ]);
  });

  it('shows at most 80 characters of what it found', () => {
    const checked = checkWith(z.number(), 'x'.repeat(200));
    expect(checked).toMatchObject({ issues: [{ code: 'WRONG_TYPE', path: '' }] });
    expect(checked.ok ? '' : checked.issues[0]?.found).toHaveLength(80);
  });

  it('lists the values allowed', () => {
    const checked = checkWith(targetSchema, {
      kind: 'within-clock',
      limit: 6,
      clockUnit: 'fortnights',
      share: null,
    });
    expect(checked).toMatchObject({
      issues: [
        {
          code: 'NOT_ONE_OF',
          path: 'clockUnit',
          found: '"fortnights"',
          expected: 'one of "days", "weeks", "months"',
        },
      ],
    });
  });

  it('lists the kinds a target may be of, and says nothing stands there when the kind is missing', () => {
    expect(checkWith(targetSchema, { kind: 'hope' })).toMatchObject({
      issues: [
        {
          code: 'NOT_ONE_OF',
          path: 'kind',
          found: '"hope"',
          expected: expect.stringContaining('"within-clock", "baseline-to-target"'),
        },
      ],
    });
    expect(checkWith(targetSchema, {})).toMatchObject({ issues: [{ path: 'kind', found: 'nothing' }] });
  });

  it('says that none of several forms fits', () => {
    expect(checkWith(z.union([z.string(), z.number()]), true)).toMatchObject({
      issues: [{ code: 'NOT_ONE_OF', found: 'true', expected: 'one of the forms allowed here' }],
    });
  });

  it('says what range or format is expected', () => {
    expect(checkWith(indicatorSchema, sampleIndicator({ decimals: 9 }))).toMatchObject({
      issues: [{ code: 'OUT_OF_RANGE', path: 'decimals', found: '9', expected: 'a number of at most 8' }],
    });
    const source = { ...samplePublication, url: 'pack.pdf' };
    expect(checkWith(sourceSchema, source)).toMatchObject({
      issues: [{ code: 'WRONG_FORMAT', path: 'url', expected: 'a web address' }],
    });
    expect(checkWith(z.email(), 'nobody')).toMatchObject({
      issues: [{ code: 'WRONG_FORMAT', expected: 'a well-formed email' }],
    });
  });

  it('keeps the words of a check that gives no parts', () => {
    const schema = z.string().refine(() => false, 'This cannot be.');
    expect(checkWith(schema, 'x')).toMatchObject({
      issues: [{ code: 'INVALID', expected: 'This cannot be.', whatToDo: 'Correct the value.' }],
    });
  });
});

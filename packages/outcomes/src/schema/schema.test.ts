import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  monthly,
  sampleBaseline,
  sampleBenchmark,
  sampleIndicator,
  sampleSource,
} from '../../test/sample-indicator.ts';
import { monthPeriod } from '../period-of.ts';
import {
  benchmarkSchema,
  checkWith,
  indicatorSchema,
  observationSchema,
  outcomesFrameworkSchema,
  periodSchema,
  reportedFigureSchema,
  sourceSchema,
  targetSchema,
} from '../schema.ts';

/** The issues of a value that should have some, each as "code path". */
function codes(schema: z.ZodType, value: unknown): readonly string[] {
  const checked = checkWith(schema, value);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path}`);
}

const framework = {
  id: 'joint-commissioning',
  title: 'Joint commissioning strategy',
  startDate: '2020-04-01',
  endDate: '2025-03-31',
  outcomes: [
    { id: 'safe', title: 'I feel safe', description: 'Children are safe.', source: sampleSource },
    { id: 'healthy', title: 'I am healthy', description: 'Children are well.', source: sampleSource },
  ],
  statements: [{ number: 1, outcomeId: 'healthy', indicatorId: 'waits', note: null }],
  commitments: [{ id: 'voice', title: 'Listen first', source: sampleSource }],
  source: sampleSource,
};

const figure = {
  id: 'rate',
  title: 'Looked-after children per 10,000',
  domain: 'sufficiency',
  reported: 97.8,
  unit: 'per-10000',
  decimals: 1,
  period: monthPeriod('2022-03'),
  recomputation: { kind: 'none', why: 'Nothing is printed.' },
  remarks: [],
  source: sampleSource,
};

describe('sound data', () => {
  it.each([
    ['framework', outcomesFrameworkSchema, framework],
    ['framework with no end', outcomesFrameworkSchema, { ...framework, endDate: null }],
    ['indicator', indicatorSchema, sampleIndicator()],
    [
      'indicator with everything',
      indicatorSchema,
      sampleIndicator({
        baseline: sampleBaseline(1, null),
        target: { kind: 'zero-tolerance' },
        targetLabel: 'none',
        polarity: 'lower-is-better',
        collectedFromDate: '2022-09-01',
      }),
    ],
    ['observation', observationSchema, monthly('2022-08', 5, { corrects: 'an-earlier-one' })],
    [
      'absence',
      observationSchema,
      monthly('2022-08', null, { absence: { reason: 'missing', message: 'Not sent.' } }),
    ],
    ['benchmark', benchmarkSchema, sampleBenchmark(monthPeriod('2022-08'), 5)],
    ['figure', reportedFigureSchema, figure],
    [
      'source',
      sourceSchema,
      {
        id: 's3',
        title: 'Pack',
        publisher: 'Council',
        publishedDate: null,
        url: 'https://example.org/pack',
        licence: 'OGL-3.0',
      },
    ],
  ] as const)('passes unchanged: %s', (_name, schema, value) => {
    expect(checkWith(schema, value)).toEqual({ ok: true, value });
  });
});

describe('an issue', () => {
  it('names the file, the path, what was found, what was expected and what to do', () => {
    expect(
      checkWith(
        outcomesFrameworkSchema,
        { ...framework, startDate: '2020-02-30' },
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
      ...framework,
      title: ' ',
      startDate: 20200401,
      outcomes: [{ ...framework.outcomes[0], id: 'I feel safe', description: undefined, colour: 'red' }],
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
      issues: [{ code: 'OUT_OF_RANGE', path: 'decimals', found: '9', expected: 'number to be <=8' }],
    });
    const source = {
      id: 's3',
      title: 'Pack',
      publisher: 'Council',
      publishedDate: null,
      url: 'pack.pdf',
      licence: 'none',
    };
    expect(checkWith(sourceSchema, source)).toMatchObject({
      issues: [{ code: 'WRONG_FORMAT', path: 'url', expected: 'a well-formed url' }],
    });
  });

  it('keeps the words of a check that gives no parts', () => {
    const schema = z.string().refine(() => false, 'This cannot be.');
    expect(checkWith(schema, 'x')).toMatchObject({
      issues: [{ code: 'INVALID', expected: 'This cannot be.', whatToDo: 'Correct the value.' }],
    });
  });
});

describe('what the schemas refuse', () => {
  it.each([
    [
      'a framework with two outcomes of one id',
      outcomesFrameworkSchema,
      { ...framework, outcomes: [...framework.outcomes, framework.outcomes[0]] },
      'DUPLICATE_ID outcomes[2].id',
    ],
    [
      'a framework that ends before it starts',
      outcomesFrameworkSchema,
      { ...framework, endDate: '2020-03-31' },
      'ENDS_BEFORE_IT_STARTS endDate',
    ],
    [
      'a statement of an outcome there is not',
      outcomesFrameworkSchema,
      { ...framework, statements: [{ ...framework.statements[0], outcomeId: 'happy' }] },
      'UNKNOWN_OUTCOME statements[0].outcomeId',
    ],
    [
      'a period that does not fit its kind',
      periodSchema,
      { ...monthPeriod('2022-08'), endDate: '2022-08-30' },
      'PERIOD_DOES_NOT_FIT ',
    ],
    [
      'a target with no words for it',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'month-on-month' } }),
      'TARGET_WITHOUT_LABEL targetLabel',
    ],
    [
      'zero tolerance of what is better when higher',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'zero-tolerance' }, targetLabel: 'none' }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'a reduction of what is better when higher',
      indicatorSchema,
      sampleIndicator({ target: { kind: 'direction', direction: 'reduce' }, targetLabel: 'fewer' }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'an increase of what is better when lower',
      indicatorSchema,
      sampleIndicator({
        polarity: 'lower-is-better',
        target: { kind: 'direction', direction: 'increase' },
        targetLabel: 'more',
      }),
      'TARGET_AGAINST_POLARITY polarity',
    ],
    [
      'a value together with an absence',
      observationSchema,
      monthly('2022-08', 5, { absence: { reason: 'missing', message: 'Not sent.' } }),
      'VALUE_OR_ABSENCE value',
    ],
    ['neither a value nor an absence', observationSchema, monthly('2022-08', null), 'VALUE_OR_ABSENCE value'],
    [
      'a record that corrects itself',
      observationSchema,
      monthly('2022-08', 5, { id: 'a', corrects: 'a' }),
      'CORRECTS_ITSELF corrects',
    ],
    [
      'a moment on a day there is not',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-02-30T09:00:00Z' }),
      'INVALID_MOMENT recordedAt',
    ],
    [
      'a moment that is not in UTC',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-08-30T09:00:00+01:00' }),
      'INVALID_MOMENT recordedAt',
    ],
    [
      'a moment at an hour there is not',
      observationSchema,
      monthly('2022-08', 5, { recordedAt: '2022-08-30T24:00:00Z' }),
      'INVALID_MOMENT recordedAt',
    ],
  ] as const)('is %s', (_name, schema, value, expected) => expect(codes(schema, value)).toEqual([expected]));
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sampleFramework } from '../../test/sample-framework.ts';
import { sampleIndicator } from '../../test/sample-indicator.ts';
import {
  checkWith,
  indicatorSchema,
  mend,
  observationSchema,
  outcomesFrameworkSchema,
  periodSchema,
} from '../schema.ts';

describe('mending a value', () => {
  it('leaves a sound one as it is', () => {
    const indicator = sampleIndicator({});
    expect(mend(indicatorSchema, indicator, 'x')).toEqual({ value: indicator, places: [], replaced: [] });
  });

  it('puts something a schema takes wherever the value is wrong, says where, and leaves the rest', () => {
    const broken = {
      ...sampleIndicator({ targetLabel: 'all' }),
      id: 'Not An Id',
      title: undefined,
      unit: 'furlongs',
      decimals: 'two',
      baseline: 7,
      target: { kind: 'hope', by: 3 },
      colour: 'red',
    };
    const mended = mend(indicatorSchema, broken, 'stand-in-4');
    expect(mended?.places).toEqual(['id', 'title', 'unit', 'decimals', 'baseline', 'target']);
    expect(mended?.replaced).toEqual(['Not An Id', undefined, 'furlongs', 'two', 7, { kind: 'hope', by: 3 }]);
    expect(checkWith(indicatorSchema, mended?.value).ok).toBe(true);
    expect(mended?.value).toMatchObject({ domain: broken.domain, source: broken.source, baseline: null });
    expect(broken).toHaveProperty('colour');
  });

  it('makes up whole objects, lists, days and numbers of their own', () => {
    const schema = z.strictObject({
      period: periodSchema,
      list: z.array(z.string()),
      kind: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') })]),
      number: z.int().min(1),
      share: z.number().max(100),
      note: z.string().optional(),
      within: z.strictObject({ may: z.string().optional(), either: z.union([z.int(), z.string()]) }),
    });
    const period = { kind: 'day', startDate: '2000-01-01', endDate: '2000-01-01' };
    const broken = { period: 1, list: 2, kind: 3, number: 'x', share: 'y', note: 6, within: [] };
    expect(mend(schema, broken, 'n-4')?.value).toEqual({
      period,
      list: [],
      kind: { kind: 'a' },
      number: 1_000_044,
      share: 1,
      within: { either: expect.any(Number) as number },
    });
    const either = z.union([z.strictObject({ a: z.int() }), z.strictObject({ a: z.string() })]);
    expect(mend(z.strictObject({ either }), { either: { a: null } }, 'n')?.places).toEqual(['either']);
  });

  it('gives up where nothing it could put there helps', () => {
    expect(mend(indicatorSchema, 'no indicator', 'x')).toBeNull();
    expect(mend(outcomesFrameworkSchema, { ...sampleFramework, outcomes: [] }, 'x')).toBeNull();
    expect(mend(z.strictObject({ a: z.array(z.string()).min(1) }), { a: [] }, 'x')).toBeNull();
    expect(mend(z.record(z.string(), z.number()), { a: 'b' }, 'x')).toBeNull();
    const twoFaults = z.array(z.strictObject({ b: z.int() })).superRefine((_list, context) => {
      context.addIssue({ code: 'custom', message: 'the list as a whole' });
      context.addIssue({ code: 'custom', message: 'an entry of it', path: [0, 'b'] });
    });
    expect(mend(z.strictObject({ a: twoFaults }), { a: [{ b: 1 }] }, 'x')).toBeNull();
    expect(mend(z.record(z.string(), z.strictObject({ b: z.number() })), { a: { b: 'c' } }, 'x')).toBeNull();
  });
});

describe('what is expected of a value', () => {
  it('names null where it may stand, and the kinds of value as people call them', () => {
    const words = (schema: z.ZodType, value: unknown) => {
      const checked = checkWith(schema, value);
      return checked.ok ? [] : checked.issues.map(({ path, expected }) => `${path}: ${expected}`);
    };
    expect(
      words(indicatorSchema, {
        ...sampleIndicator({}),
        title: 7,
        baseline: 'x',
        targetLabel: 1,
        decimals: 0.5,
      }),
    ).toEqual([
      'title: text',
      'decimals: a whole number',
      'baseline: an object, or null',
      'targetLabel: text, or null',
    ]);
    expect(words(observationSchema, {})).toEqual(
      expect.arrayContaining(['id: text', 'period: an object', 'value: a number, or null']),
    );
    expect(words(z.strictObject({ a: z.boolean(), b: z.array(z.string()), c: z.bigint() }), {})).toEqual([
      'a: true or false',
      'b: a list',
      'c: bigint',
    ]);
    expect(checkWith(observationSchema, {})).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ path: 'id', whatToDo: 'Add the field.' }),
        expect.objectContaining({
          path: 'value',
          whatToDo: 'Add the field, with null where nothing is known.',
        }),
      ]) as unknown,
    });
  });
});

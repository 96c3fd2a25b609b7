import { checkWith } from '@golden-thread/outcomes/schema';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { corporatePromiseSchema, measureOfSuccessSchema, sufficiencyPrioritySchema } from '../schema.ts';

const source = { sourceId: 'strategy', place: 'Section 2' };
const promise = { id: 'safe', number: 1, title: 'A safe place', source };
const priority = { id: 'homes', number: 1, title: 'A range of homes', objectiveRefs: ['3'], source };
const measure = {
  ...{ id: 'carers', theme: 'Fostering', themeAim: 'Homes close by', number: 1, title: 'More carers' },
  ...{ indicatorId: null, source },
};

it.each([
  ['promise', corporatePromiseSchema, promise],
  ['priority', sufficiencyPrioritySchema, priority],
  ['measure', measureOfSuccessSchema, measure],
] as const)('takes a sound %s, and none numbered 0', (_, schema, value) => {
  const check = (entry: unknown) => checkWith(schema as z.ZodType, entry);
  expect(check(value)).toEqual({ ok: true, value });
  expect(check({ ...value, number: 0 })).toMatchObject({ ok: false, issues: [{ path: 'number' }] });
});

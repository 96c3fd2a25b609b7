import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inputFields, type JsonSchema } from './input-fields.ts';
import { wholeContent } from './whole-content.ts';

const text = z.string().meta({ maxLength: 300 });
const schema = z.strictObject({
  id: z.string(),
  title: text,
  note: text.nullable().describe('A note.'),
  day: z.string().meta({ format: 'date' }).nullable().describe('A day.'),
  spentPence: z.int().describe('Whole pence.'),
  count: z.int().min(0).nullable().describe('How many.'),
  sharePercent: z.number().describe('A share.'),
  isKey: z.boolean().nullable().describe('Whether it is key.'),
  kind: z.enum(['one', 'two']).meta({ graphName: 'Kind' }).nullable().describe('Which.'),
  ids: z.array(z.string()).readonly().describe('Some ids.'),
  lines: z
    .array(z.strictObject({ id: z.string(), title: text, parts: z.array(z.string()).describe('Parts.') }))
    .min(1)
    .describe('The lines.'),
  source: z.strictObject({ sourceId: z.string(), place: z.string() }),
});
const fields = inputFields(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, 'test', ['id']);

describe('what can be sent for a register', () => {
  it('is made from its schema: forms, words with their limits, and what may be left out', () => {
    const told = fields.map(({ name, description, shape, otherwise }) => [
      name,
      shape.kind,
      otherwise === undefined ? 'needed' : JSON.stringify(otherwise),
      description,
    ]);
    expect(told).toEqual([
      ['title', 'text', 'needed', 'What it is called. Up to 300 characters.'],
      ['note', 'text', 'null', 'A note. Up to 300 characters.'],
      ['day', 'date', 'null', 'A day.'],
      ['spentPence', 'number', 'needed', 'Whole pence.'],
      ['count', 'whole', 'null', 'How many.'],
      ['sharePercent', 'number', 'needed', 'A share.'],
      ['isKey', 'boolean', 'null', 'Whether it is key.'],
      ['kind', 'enum', 'null', 'Which.'],
      ['ids', 'list', '[]', 'Some ids.'],
      ['lines', 'list', 'needed', 'The lines.'],
      ['source', 'object', 'needed', 'Where it comes from.'],
    ]);
    expect(fields.find(({ name }) => name === 'kind')?.shape).toEqual({
      kind: 'enum',
      words: ['one', 'two'],
      graphName: 'Kind',
    });
  });

  it('is filled up, at every depth, with what was left out', () => {
    const sent = {
      title: 'x',
      spentPence: 1,
      sharePercent: 0.5,
      ids: ['a'],
      lines: [{ id: 'l', title: 't' }],
      source: { sourceId: 's', place: 'p' },
    };
    const whole = wholeContent(fields, { ...sent, note: null });
    expect(whole).toEqual({
      ...sent,
      note: null,
      day: null,
      count: null,
      isKey: null,
      kind: null,
      lines: [{ id: 'l', title: 't', parts: [] }],
    });
    expect(schema.safeParse({ id: 'x', ...whole }).success).toBe(true);
  });

  it('cannot be made of a form that no input has, and the schema is named', () => {
    const odd = z.toJSONSchema(z.strictObject({ odd: z.union([z.string(), z.int()]).describe('Odd.') }));
    expect(() => inputFields(odd as JsonSchema, 'risk')).toThrow('risk.odd of a register');
  });
});
